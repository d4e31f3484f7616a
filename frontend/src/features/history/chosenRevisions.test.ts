import { expect, test } from "vitest";
import { chosenRevisions } from "./chosenRevisions";

const list = (published: number | null, ...numbers: number[]) =>
  numbers.map((revision) => ({ revision, published: revision === published }));

test.each([
  [list(null), undefined, undefined, null],
  [list(null, 1), undefined, undefined, null],
  [list(null, 2, 1), undefined, undefined, { from: 1, to: 2 }],
  [list(1, 4, 3, 2, 1), undefined, undefined, { from: 1, to: 4 }],
  [list(4, 4, 3, 2, 1), undefined, undefined, { from: 3, to: 4 }],
  [list(1, 4, 3, 2, 1), "2", "3", { from: 2, to: 3 }],
  [list(1, 4, 3, 2, 1), "4", "2", { from: 2, to: 4 }],
  [list(1, 4, 3, 2, 1), "9", "3", { from: 1, to: 3 }],
  [list(1, 4, 3, 2, 1), "3", "3", { from: 1, to: 4 }],
])("of %j, asked for %s and %s, %j are compared", (revisions, from, to, chosen) => {
  expect(chosenRevisions(revisions, from, to)).toEqual(chosen);
});
