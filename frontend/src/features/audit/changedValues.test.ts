import { expect, test } from "vitest";
import { changedValues, otherValues } from "./changedValues";

test("members are told by name, before and after, and what stayed is left out", () => {
  expect(
    changedValues({ scopes: ["a"], name: "x", gone: true }, { scopes: ["a", "b"], name: "x", made: 1 }),
  ).toEqual([
    { name: "gone", before: "true", after: undefined },
    { name: "made", before: undefined, after: "1" },
    { name: "scopes", before: '["a"]', after: '["a","b"]' },
  ]);
  expect(changedValues(null, null)).toEqual([]);
});

test("details are texts", () => {
  expect(otherValues({ code: "DEMO-KE-1", times: 3, none: null })).toEqual([
    ["code", "DEMO-KE-1"],
    ["times", "3"],
  ]);
});
