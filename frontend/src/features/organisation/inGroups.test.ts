import { expect, test } from "vitest";
import { inGroups } from "./inGroups";

test("a list is taken apart without losing or repeating anything", () => {
  const all = Array.from({ length: 401 }, (_, index) => index);
  const groups = inGroups(all, 200);
  expect(groups.map((one) => one.length)).toEqual([200, 200, 1]);
  expect(groups.flat()).toEqual(all);
  expect(inGroups([], 200)).toEqual([]);
});
