import { expect, test } from "vitest";
import type { Difference } from "../../api/types.gen";
import { besideOf, needsRecord, rowOf, withCurrency } from "./beside";

const later = {
  plannedEnd: "2029-01-01",
  plannedEndPrecision: "YEAR",
  budgets: [{ value: { amount: "1500000.00", currency: "USD" } }],
};

function changed(pointer: string, before: unknown, after: unknown): Difference {
  return { pointer, member: pointer.split("/")[1] ?? "", kind: "CHANGED", before, after };
}

const end = changed("/plannedEnd", "2028-01-01", "2029-01-01");
const amount = changed("/budgets/0/value/amount", "1250000.00", "1500000.00");

test("a day whose precision stayed has it on both sides", () => {
  expect(besideOf(end, [end], later)).toEqual({ before: "YEAR", after: "YEAR" });
});

test("a day whose precision changed as well has each side's own", () => {
  const precision = changed("/plannedEndPrecision", "DAY", "YEAR");
  expect(besideOf(end, [end, precision], later)).toEqual({ before: "DAY", after: "YEAR" });
});

test("an amount has the currency of its own side", () => {
  expect(besideOf(amount, [amount], later)).toEqual({ before: "USD", after: "USD" });
  const currency = changed("/budgets/0/value/currency", "KES", "USD");
  expect(besideOf(amount, [amount, currency], later)).toEqual({ before: "KES", after: "USD" });
});

test("an amount is read with its currency, and alone where there is none", () => {
  expect(withCurrency(amount.pointer, "1.00", "USD")).toEqual({ amount: "1.00", currency: "USD" });
  expect(withCurrency(amount.pointer, null, "USD")).toBeNull();
  expect(withCurrency(end.pointer, "2028-01-01", "YEAR")).toBe("2028-01-01");
});

test("a field of a row is told with the innermost row that it stands in", () => {
  const indicator = { title: { en: "Pupils" }, unit: "persons" };
  const record = { ...later, results: [{ title: { en: "Reach" }, indicators: [indicator] }] };
  expect(rowOf(amount, record)).toEqual({ list: "budgets", row: later.budgets[0] });
  const unit = changed("/results/0/indicators/0/unit", "pupils", "persons");
  expect(rowOf(unit, record)).toEqual({ list: "indicators", row: indicator });
  expect(needsRecord([unit])).toBe(true);
});

test("a whole row, a row that is not there and a field outside of rows have none", () => {
  expect(rowOf(changed("/budgets/0", null, {}), later)).toBeNull();
  expect(rowOf(changed("/budgets/7/type", "1", "2"), later)).toBeNull();
  expect(rowOf(end, later)).toBeNull();
});

test("only amounts, days and rows need the whole revision, and a day without a precision has none", () => {
  const title = changed("/title/en", "Old", "New");
  const valueDate = changed("/budgets/0/valueDate", "2026-01-01", "2026-02-01");
  expect(needsRecord([title])).toBe(false);
  expect(needsRecord([title, amount])).toBe(true);
  expect(besideOf(title, [title], later)).toEqual({});
  expect(besideOf(valueDate, [valueDate], later)).toEqual({ before: undefined, after: undefined });
});
