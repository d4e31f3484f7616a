import * as v from "valibot";
import { actorType, code, day, requiredCode, requiredDay, requiredText, text, texts } from "./fieldRules";
import { money } from "./moneyRules";
import { id, rows } from "./rowRules";

const organisation = v.object({
  organisation: code,
  name: text(300),
  identifier: text(100),
  actorType,
  role: requiredCode,
  theirReference: text(100),
  contribution: money,
});

const consulted = v.object({
  id,
  organisation: code,
  name: text(300),
  actorType,
  country: code,
  askedOn: requiredDay,
  answeredOn: day,
  answer: texts(2000),
});

const related = v.object({ type: requiredCode, project: requiredText(200) });

export type OrganisationRow = v.InferInput<typeof organisation>;
export type ConsultedRow = v.InferInput<typeof consulted>;
export type RelatedRow = v.InferInput<typeof related>;

/** Who takes part, who was asked, and which projects stand beside this one. */
export const partnersRules = {
  organisations: rows("organisations", organisation),
  consulted: rows("consulted", consulted),
  relatedProjects: rows("relatedProjects", related),
};
