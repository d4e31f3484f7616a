import { expect, test } from "vitest";
import type { Indicator, ReportedValue } from "../../api/types.gen";
import { indicatorRows, measured } from "./indicatorRows";

const indicator: Indicator = {
  id: "i",
  title: { en: "Schools connected" },
  description: {},
  measure: "1",
  unit: "schools",
  ascending: true,
  cumulative: true,
  baseline: null,
  sdgIndicator: null,
  disaggregations: [],
  periods: [
    { id: "b", start: "2025-01-01", end: "2025-12-31", target: 200, targetComment: {} },
    { id: "a", start: "2024-01-01", end: "2024-12-31", target: 100, targetComment: {} },
  ],
};
const value: ReportedValue = {
  indicator: "i",
  period: "a",
  value: 80,
  numerator: null,
  denominator: null,
  narrative: {},
  disaggregation: [],
  notAvailableReason: null,
  evidence: [],
  locked: false,
  approvedAt: "2025-02-01T00:00:00Z",
};

test("periods stand in the order of time, each with its own value", () => {
  const rows = indicatorRows(indicator, [{ ...value, indicator: "j", value: 7 }, value]);
  expect(rows.map(({ period, actual }) => [period.id, actual])).toEqual([
    ["a", 80],
    ["b", null],
  ]);
});

const shares = [
  [{ value: 45, numerator: null, denominator: null }, 45],
  [{ value: null, numerator: 450, denominator: 1000 }, 45],
  [{ value: 45.5, numerator: 450, denominator: 1000 }, 45.5],
  [{ value: null, numerator: 450, denominator: 0 }, null],
  [{ value: null, numerator: 450, denominator: null }, null],
  [{ value: 0, numerator: null, denominator: null }, 0],
] as const;

test.each(shares)("%j measures %s", (given, result) => {
  expect(measured(given)).toBe(result);
});
