import type * as v from "valibot";
import { basicsRules } from "./basicsRules";
import { documentsRules } from "./documentsRules";
import { fundingRules } from "./fundingRules";
import { partnersRules } from "./partnersRules";
import { resultsRules } from "./resultsRules";
import { scopeRules } from "./scopeRules";

/** The members of a project as the form holds them, each with its rules; what comes out is what the API takes. */
export const projectRules = {
  ...basicsRules,
  ...scopeRules,
  ...partnersRules,
  ...resultsRules,
  ...fundingRules,
  ...documentsRules,
};

export type Member = keyof typeof projectRules;

/** A project as the form holds it: nothing is null, numbers are as they were typed, texts are by language. */
export type ProjectValues = { [Name in Member]: v.InferInput<(typeof projectRules)[Name]> };

export function isMember(name: string): name is Member {
  return name in projectRules;
}

export const members: readonly Member[] = Object.keys(projectRules).filter(isMember);
