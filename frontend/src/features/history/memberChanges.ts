import type { Difference, DifferenceKind } from "../../api/types.gen";
import { memberGroups } from "./memberGroups";

export type MemberChange = {
  member: string;
  counts: { kind: DifferenceKind; count: number }[];
  /** Plain values that took the place of others, where they can be shown as they are. */
  values: { pointer: string; before: string | null; after: string | null }[];
};

const kinds = ["ADDED", "CHANGED", "REMOVED"] as const;

function plain(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

/** Differences gathered by the member of the record in which they are, in the order in which they come. */
export function memberChanges(differences: readonly Difference[]): MemberChange[] {
  return memberGroups(differences).map(({ member, items }) => ({
    member,
    counts: kinds
      .map((kind) => ({ kind, count: items.filter((one) => one.kind === kind).length }))
      .filter(({ count }) => count > 0),
    values: items
      .map(({ pointer, before, after }) => ({ pointer, before: plain(before), after: plain(after) }))
      .filter(({ before, after }) => before !== null || after !== null),
  }));
}
