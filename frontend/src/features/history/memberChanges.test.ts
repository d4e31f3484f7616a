import { expect, test } from "vitest";
import type { Difference } from "../../api/types.gen";
import { memberChanges } from "./memberChanges";

function difference(pointer: string, before: unknown, after: unknown): Difference {
  const kind = before === null ? "ADDED" : after === null ? "REMOVED" : "CHANGED";
  return { pointer, member: pointer.split("/")[1] ?? "", kind, before, after };
}

test("differences are gathered by member; plain values are shown, parts are counted", () => {
  const changes = memberChanges([
    difference("/budgets/0/value/amount", "10.00", "12.00"),
    difference("/plannedEnd", "2026-12-31", "2027-12-31"),
    difference("/budgets/1", null, { id: "b" }),
    difference("/budgets/2", { id: "c" }, null),
    difference("/title/fr", null, "Une liaison"),
    difference("/countable", true, false),
  ]);
  expect(
    changes.map(({ member, counts }) => [member, counts.map(({ kind, count }) => `${kind} ${count}`)]),
  ).toEqual([
    ["budgets", ["ADDED 1", "CHANGED 1", "REMOVED 1"]],
    ["plannedEnd", ["CHANGED 1"]],
    ["title", ["ADDED 1"]],
    ["countable", ["CHANGED 1"]],
  ]);
  expect(changes.map(({ values }) => values.map(({ before, after }) => [before, after]))).toEqual([
    [["10.00", "12.00"]],
    [["2026-12-31", "2027-12-31"]],
    [[null, "Une liaison"]],
    [],
  ]);
});

test("nothing changed is no change", () => {
  expect(memberChanges([])).toEqual([]);
});
