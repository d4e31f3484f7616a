import { expect, test } from "vitest";
import { lockedPeriods } from "./lockedPeriods";

const progress = {
  indicators: [
    {
      periods: [
        { period: "a", locked: true },
        { period: "b", locked: false },
      ],
    },
  ],
};

test("a period is locked by what the results say, also without a report", () => {
  expect([...lockedPeriods(progress, [], undefined)]).toEqual(["a"]);
});

test("a project that is not published has its reports to tell", () => {
  expect([...lockedPeriods(undefined, [{ period: "c", locked: true }], undefined)]).toEqual(["c"]);
});

test("what was asked of one period counts for it", () => {
  expect([...lockedPeriods(progress, [], { period: "a", locked: false })]).toEqual([]);
  expect([...lockedPeriods(undefined, [], { period: "b", locked: true })]).toEqual(["b"]);
});
