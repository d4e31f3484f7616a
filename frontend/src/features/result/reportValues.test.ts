import { expect, test } from "vitest";
import type { ValueReport } from "../../api/types.gen";
import {
  emptyReport,
  faultsOfReport,
  fieldOfFault,
  inputOfReport,
  numberOf,
  patchOfReport,
  percentOf,
  valuesOfReport,
} from "./reportValues";

const saved: ValueReport = {
  id: "0190a",
  version: 3,
  project: "0190b",
  indicator: "0190c",
  period: "0190d",
  state: "RETURNED",
  value: 25,
  numerator: 1,
  denominator: 4,
  narrative: { en: "A quarter", fr: "Un quart" },
  disaggregation: [{ dimension: "SEX", category: "female", value: 12.5 }],
  notAvailableReason: null,
  evidence: ["0190e"],
  submittedAt: null,
  reviewedAt: null,
  reviewNote: "Say how it was counted.",
  locked: false,
  createdAt: "2026-11-01T00:00:00Z",
  updatedAt: "2026-11-02T00:00:00Z",
  may: ["EDIT", "SUBMIT"],
};

test.each([
  ["", null],
  [" 412 ", 412],
  ["-0.5", -0.5],
  ["٤١٢", 412],
  ["12,5", undefined],
  ["1e3", undefined],
  ["1.2345678", undefined],
  ["a", undefined],
])("%j typed is %s", (text, number) => {
  expect(numberOf(text)).toBe(number);
});

test.each([
  ["1", "4", 25],
  ["1", "3", 33.333333],
  ["0", "5", 0],
  ["1", "0", null],
  ["1", "", null],
  ["x", "4", null],
])("%s of %s is %s per cent", (numerator, denominator, percent) => {
  expect(percentOf(numerator, denominator)).toBe(percent);
});

test("a saved report comes back from the form as it went in", () => {
  const { value, numerator, denominator, narrative, disaggregation, notAvailableReason, evidence } = saved;
  const sent = { value, numerator, denominator, narrative, disaggregation, notAvailableReason, evidence };
  expect(inputOfReport(valuesOfReport(saved), "2")).toEqual(sent);
});

test("a counted value has no parts of a percentage, a reason has no value, words have no figure", () => {
  const values = valuesOfReport(saved);
  expect(inputOfReport(values, "1")).toMatchObject({ value: 25, numerator: null, denominator: null });
  const without = inputOfReport({ ...values, notAvailableReason: "NOT_COLLECTED" }, "2");
  expect(without).toMatchObject({ value: null, numerator: null, disaggregation: [] });
  expect(inputOfReport(values, "5")).toMatchObject({ value: null, narrative: saved.narrative });
});

test("an emptied language is taken out", () => {
  const input = inputOfReport({ ...valuesOfReport(saved), narrative: { en: "A quarter", fr: " " } }, "2");
  expect(patchOfReport(saved, input).narrative).toEqual({ en: "A quarter", fr: null });
});

test("what is no number, and what is told apart by nothing, is said at its field", () => {
  expect(faultsOfReport(emptyReport())).toEqual([]);
  const part = { dimension: "SEX", category: " ", value: "many" };
  const wrong = { ...emptyReport(), value: "1.000,5", denominator: "0", disaggregation: [part] };
  expect(faultsOfReport(wrong)).toEqual([
    { field: "report.value", error: "reporting.notANumber" },
    { field: "report.disaggregation.0.value", error: "reporting.notANumber" },
    { field: "report.denominator", error: "reporting.notPositive" },
    { field: "report.disaggregation.0.category", error: "form.required" },
  ]);
});

test.each([
  ["/value", "report.value"],
  ["/disaggregation/0/category", "report.disaggregation.0.category"],
  ["/narrative/zh-Hans", "report.narrative.zh-Hans"],
  ["/evidence/2", "report.evidence"],
  [null, "report."],
])("the fault at %s stands at %s", (pointer, field) => {
  expect(fieldOfFault(pointer)).toBe(field);
});
