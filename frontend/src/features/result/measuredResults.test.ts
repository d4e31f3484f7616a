import { expect, test } from "vitest";
import type { Indicator, Period, Result } from "../../api/types.gen";
import { measuredResults } from "./measuredResults";
import { periodReports } from "./periodReports";

function period(id: string, target: number): Period {
  return { id, start: "2026-01-01", end: "2026-12-31", target, targetComment: {} };
}

function indicator(id: string, ...periods: Period[]): Indicator {
  return {
    id,
    title: { en: id },
    description: {},
    measure: "1",
    unit: null,
    ascending: true,
    cumulative: false,
    baseline: null,
    sdgIndicator: null,
    disaggregations: [],
    periods,
  };
}

function result(id: string, ...indicators: Indicator[]): Result {
  return { id, type: "1", title: { en: id }, description: {}, indicators };
}

test("a period counts as it was published; what is new in the draft stands behind it", () => {
  const published = [result("r1", indicator("i1", period("p1", 100)))];
  const working = [
    result("r1", indicator("i1", period("p1", 999), period("p2", 200)), indicator("i2", period("p3", 5))),
    result("r2"),
  ];
  const joined = measuredResults(published, working);
  expect(joined.map(({ id }) => id)).toEqual(["r1", "r2"]);
  expect(joined[0]?.indicators.map(({ id }) => id)).toEqual(["i1", "i2"]);
  expect(joined[0]?.indicators[0]?.periods.map(({ id, target }) => [id, target])).toEqual([
    ["p1", 100],
    ["p2", 200],
  ]);
  expect(measuredResults([], working)).toEqual(working);
});

test("of a period the approved report and the one in work are told apart", () => {
  const report = (id: string, of: string, state: "APPROVED" | "PENDING") => ({ id, period: of, state });
  const reports = [report("a", "p1", "APPROVED"), report("b", "p1", "PENDING")];
  expect(periodReports(reports, "p1")).toEqual({ approved: reports[0], open: reports[1] });
  expect(periodReports(reports, "p2")).toEqual({ approved: undefined, open: undefined });
});
