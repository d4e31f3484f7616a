import { expect, test } from "vitest";
import { rowNames } from "./rowNames";

test("a row is known by the fields of its list that say something", () => {
  const value = { amount: "1250000.00", currency: "USD" };
  const budget = { id: "0190", type: "1", value, periodStart: "2027-01-01", periodEnd: null };
  expect(rowNames("budgets", budget)).toEqual([
    ["value", value],
    ["periodStart", "2027-01-01"],
  ]);
});

test("numbers are told as text", () => {
  expect(rowNames("proposals", { proposal: "CN-AF-2021/1", share: 40 })).toEqual([
    ["proposal", "CN-AF-2021/1"],
    ["share", "40"],
  ]);
});

test("blank rows and lists whose rows have no name say nothing", () => {
  expect(rowNames("budgets", { value: { amount: "", currency: "" }, periodStart: "" })).toEqual([]);
  expect(rowNames("textKinds", { title: "x" })).toEqual([]);
});
