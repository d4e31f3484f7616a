import * as v from "valibot";
import type { FormError } from "../../ui/ErrorSummary";
import { type DatePrecision, knownPart } from "../../ui/formats";
import { type Member, type ProjectValues, projectRules } from "./projectRules";

type DatedAs = { day: string; precision: DatePrecision };

/** A year may end after a day in it: what is compared is what both dates say for sure. */
function inOrder(start: DatedAs, end: DatedAs): boolean {
  const known = Math.min(knownPart[start.precision], knownPart[end.precision]);
  return start.day === "" || end.day === "" || start.day.slice(0, known) <= end.day.slice(0, known);
}

/** Members that stand or fall together: a fault in one may be the fault of another. */
const bound: readonly (readonly Member[])[] = [
  ["plannedStart", "plannedStartPrecision", "plannedEnd", "plannedEndPrecision"],
  ["actualStart", "actualStartPrecision", "actualEnd", "actualEndPrecision"],
  ["title", "originalLanguage", "textKinds"],
];

/** A member with those that have to be sent with it. */
export function boundTo(member: Member): readonly Member[] {
  return bound.find((group) => group.includes(member)) ?? [member];
}

/** What can be said at once to be wrong, field by field. What is merely missing before publication is a finding. */
export function faultsOf(values: ProjectValues, names: readonly Member[]): FormError[] {
  const found = names.flatMap((name) => {
    const read = v.safeParse(projectRules[name], values[name]);
    return (read.issues ?? []).map((issue) => ({
      field: [name, ...(issue.path ?? []).map((step) => String(step.key))].join("."),
      error: issue.message,
    }));
  });
  const asked = new Set(names.flatMap(boundTo));
  if (asked.has("title") && (values.title[values.originalLanguage] ?? "").trim() === "") {
    found.push({ field: `title.${values.originalLanguage}`, error: "form.titleRequired" });
  }
  for (const kind of ["planned", "actual"] as const) {
    const start = { day: values[`${kind}Start`], precision: values[`${kind}StartPrecision`] };
    const end = { day: values[`${kind}End`], precision: values[`${kind}EndPrecision`] };
    if (asked.has(`${kind}End`) && !inOrder(start, end)) {
      found.push({ field: `${kind}End`, error: "form.endBeforeStart" });
    }
  }
  return found;
}
