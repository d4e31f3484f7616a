import * as v from "valibot";
import { type Member, type ProjectValues, projectRules } from "./projectRules";
import { written } from "./written";

/** Members that hold texts by language. */
export const textMembers = [
  "title",
  "summary",
  "description",
  "objectives",
  "targetGroups",
  "otherDescription",
  "noBenefitReason",
] as const;

export type TextMember = (typeof textMembers)[number];

export function isText(member: Member): member is TextMember {
  return textMembers.some((one) => one === member);
}

/** What the form says of a member in the form that the API takes; as it stands while it breaks a rule. */
function outputOf(member: Member, value: unknown): unknown {
  const read = v.safeParse(projectRules[member], value);
  return read.success ? read.output : value;
}

/**
 * The parts of a member that two people can change without touching each other, each in one comparable form: the
 * languages of a text, the kinds of translations; every other member is one part, named "".
 */
export function partsOf(member: Member, values: ProjectValues): Map<string, string> {
  if (isText(member)) {
    return new Map(Object.entries(written(values[member])));
  }
  if (member === "textKinds") {
    return new Map(
      Object.entries(values.textKinds).flatMap(([name, kinds]) =>
        Object.entries(kinds).map(([tag, kind]) => [`${name}.${tag}`, kind] as const),
      ),
    );
  }
  return new Map([["", JSON.stringify(outputOf(member, values[member]))]]);
}

/** The parts of a member that differ between two states. A kind that is not given is as it was. */
export function changedParts(member: Member, before: ProjectValues, after: ProjectValues): string[] {
  const was = partsOf(member, before);
  const is = partsOf(member, after);
  const names = new Set([...was.keys(), ...is.keys()]);
  return [...names].filter(
    (name) => was.get(name) !== is.get(name) && !(member === "textKinds" && !is.has(name)),
  );
}

export function isChanged(member: Member, before: ProjectValues, after: ProjectValues): boolean {
  return changedParts(member, before, after).length > 0;
}
