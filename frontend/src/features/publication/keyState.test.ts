import { expect, test } from "vitest";
import type { ApprovalKey, KeyDecision } from "../../api/types.gen";
import { holderKind } from "./holderKind";
import { keyState } from "./keyState";

function key(decision: KeyDecision, open: boolean, carriedFrom: number | null): ApprovalKey {
  return {
    holder: "KE",
    kind: "COUNTRY",
    revision: 2,
    decision,
    open,
    note: null,
    decidedBy: null,
    decidedFor: null,
    decidedAt: null,
    dueAt: null,
    carriedFrom,
    openedAt: "2026-11-01T00:00:00Z",
  };
}

test.each([
  ["PENDING", true, null, "ASKED"],
  ["PENDING", false, null, "LATER"],
  ["APPROVED", false, null, "APPROVED"],
  ["APPROVED", false, 1, "CARRIED"],
  ["SILENT", false, null, "SILENT"],
  ["RETURNED", false, null, "RETURNED"],
] as const)(
  "a key that is %s (asked: %s, carried from: %s) is shown as %s",
  (decision, open, from, shown) => {
    expect(keyState(key(decision, open, from))).toBe(shown);
  },
);

test("whoever is no organisation and no reviewer is a country", () => {
  expect(["ORGANISATION", "REVIEWER", "LEAD", "KE"].map(holderKind)).toEqual([
    "ORGANISATION",
    "REVIEWER",
    "LEAD",
    "COUNTRY",
  ]);
});
