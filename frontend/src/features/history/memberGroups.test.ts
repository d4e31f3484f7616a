import { expect, test } from "vitest";
import type { Difference } from "../../api/types.gen";
import { memberGroups } from "./memberGroups";

const at = (pointer: string, member: string): Difference => ({
  pointer,
  member,
  kind: "CHANGED",
  before: "a",
  after: "b",
});

test("differences of one member stand together, members in their first order", () => {
  const items = [
    at("/budgets/0/value/amount", "budgets"),
    at("/title/en", "title"),
    at("/budgets/1/value/amount", "budgets"),
  ];
  expect(
    memberGroups(items).map(({ member, items: own }) => [member, own.map((one) => one.pointer)]),
  ).toEqual([
    ["budgets", ["/budgets/0/value/amount", "/budgets/1/value/amount"]],
    ["title", ["/title/en"]],
  ]);
  expect(memberGroups([])).toEqual([]);
});
