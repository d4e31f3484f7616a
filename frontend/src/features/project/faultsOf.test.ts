import { expect, test } from "vitest";
import { faultsOf } from "./faultsOf";
import { members } from "./projectRules";
import { valuesOf } from "./projectValues";
import { sampleProject } from "./sampleProject";

const base = valuesOf(sampleProject());
const row = {
  id: "b",
  type: "1",
  status: "1",
  periodStart: "2026-01-01",
  periodEnd: "2026-12-31",
  value: { amount: "1", currency: "USD" },
  valueDate: "2026-01-01",
};

function faults(part: Partial<typeof base>) {
  return faultsOf({ ...base, ...part }, members).map(({ field, error }) => `${field} ${error}`);
}

test("each fault stands at its field, also in a row within a row", () => {
  const indicator = {
    id: "i",
    title: { en: "Households" },
    description: {},
    measure: "1",
    unit: "",
    ascending: true,
    cumulative: false,
    baseline: { value: "many", numerator: "", denominator: "", year: "20", comment: {} },
    sdgIndicator: "",
    disaggregations: [],
    periods: [{ id: "p", start: "2026-01-01", end: "", target: "", targetComment: {} }],
  };
  const result = { id: "r", type: "1", title: { en: "Lines" }, description: {}, indicators: [indicator] };
  expect(faults({ results: [result] })).toEqual([
    "results.0.indicators.0.baseline.value edit.error.number",
    "results.0.indicators.0.baseline.year edit.error.year",
    "results.0.indicators.0.periods.0.end form.required",
  ]);
});

test.each([
  ["1250000", []],
  ["1250000.5", []],
  ["-3.05", []],
  ["١٢٥٠", []],
  ["1,250,000.00", ["budgets.0.value.amount edit.error.amount"]],
  ["1250.005", ["budgets.0.value.amount edit.error.amount"]],
  ["", ["budgets.0.value.amount form.required"]],
])("an amount written as %s", (amount, expected) => {
  expect(faults({ budgets: [{ ...row, value: { amount, currency: "USD" } }] })).toEqual(expected);
});

test("an amount that may be left out still needs its currency", () => {
  const party = {
    organisation: "DEMO-SN",
    name: "",
    identifier: "",
    actorType: "",
    role: "4",
    theirReference: "",
    contribution: { amount: "10", currency: "" },
  } as const;
  expect(faults({ organisations: [party] })).toEqual(["organisations.0.contribution.currency form.required"]);
  expect(faults({ organisations: [{ ...party, contribution: { amount: "", currency: "" } }] })).toEqual([]);
});

test.each([
  ["0", ["countries.0.percentage edit.error.percentage"]],
  ["100.00001", ["countries.0.percentage edit.error.percentage"]],
  ["33,3", ["countries.0.percentage edit.error.percentage"]],
  ["33.3333", []],
])("a share of %s", (percentage, expected) => {
  expect(faults({ countries: [{ country: "KE", role: "LOCATION", percentage }] })).toEqual(expected);
});

test("the title in the original language is needed, and an end does not lie before its start", () => {
  expect(faults({ title: { fr: "Fibre" } })).toEqual(["title.en form.titleRequired"]);
  expect(faults({ plannedStart: "2026-02-01", plannedEnd: "2026-01-01" })).toEqual([
    "plannedEnd form.endBeforeStart",
  ]);
});

test.each([
  ["https://example.org/a?b=1", []],
  ["javascript:alert(1)", ["sources.0.url edit.error.webAddress"]],
  ["https://me@example.org", ["sources.0.url edit.error.webAddress"]],
])("the address %s", (url, expected) => {
  const source = {
    id: "s",
    title: { en: "Report" },
    publisher: "",
    url,
    document: "",
    official: false,
    retrievedOn: "",
  };
  expect(faults({ sources: [source] })).toEqual(expected);
});

const orders = [
  ["2024-06-15", "DAY", "2024-01-01", "YEAR", true],
  ["2024-06-15", "DAY", "2024-06-01", "MONTH", true],
  ["2024-06-15", "DAY", "2024-05-01", "MONTH", false],
  ["2024-06-01", "YEAR", "2024-03-01", "DAY", true],
  ["2025-01-01", "DAY", "2024-12-31", "YEAR", false],
] as const;

test.each(orders)("a start %s (%s) and an end %s (%s) are in order: %s", (start, from, end, to, right) => {
  const found = faults({
    actualStart: start,
    actualStartPrecision: from,
    actualEnd: end,
    actualEndPrecision: to,
  });
  expect(found).toEqual(right ? [] : ["actualEnd form.endBeforeStart"]);
});
