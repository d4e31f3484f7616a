import * as v from "valibot";
import type { FormError } from "../../ui/ErrorSummary";
import { type Member, type ProjectValues, projectRules } from "./projectRules";

function inOrder(start: string, end: string): boolean {
  return start === "" || end === "" || start <= end;
}

/** Members that stand or fall together: a fault in one may be the fault of another. */
const bound: readonly (readonly Member[])[] = [
  ["plannedStart", "plannedEnd"],
  ["actualStart", "actualEnd"],
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
  if (asked.has("plannedEnd") && !inOrder(values.plannedStart, values.plannedEnd)) {
    found.push({ field: "plannedEnd", error: "form.endBeforeStart" });
  }
  if (asked.has("actualEnd") && !inOrder(values.actualStart, values.actualEnd)) {
    found.push({ field: "actualEnd", error: "form.endBeforeStart" });
  }
  return found;
}
