import { expect, test } from "vitest";
import { labelledPath, pathWithin, splitLanguage, valueLines } from "./valueLines";

test.each([
  ["title.en", { field: "title", language: "en" }],
  ["results.0.title.zh-Hans", { field: "results.0.title", language: "zh-Hans" }],
  ["plannedStart", { field: "plannedStart", language: null }],
  ["textKinds.title.fr", { field: "textKinds.title", language: "fr" }],
  ["en", { field: "en", language: null }],
])("%s stands in %j", (path, split) => {
  expect(splitLanguage(path)).toEqual(split);
});

test.each([null, undefined, "", {}, [], [{}], { en: "" }])("%j says nothing", (value) => {
  expect(valueLines("summary", value)).toEqual([]);
});

test("a text says something in each of its languages", () => {
  expect(valueLines("summary", { en: "Two schools", ar: "مدرستان" })).toEqual([
    { path: "summary", language: "en", value: "Two schools" },
    { path: "summary", language: "ar", value: "مدرستان" },
  ]);
});

test("an amount keeps its currency and its cents", () => {
  expect(valueLines("budgets.0.value", { amount: "1250000.00", currency: "USD" })).toEqual([
    { path: "budgets.0.value", language: null, value: "1250000.00 USD" },
  ]);
});

test("a part says what its fields say, without the id that is for machines", () => {
  const part = { id: "0190", country: "KE", role: "LOCATION", percentage: 40, sole: false, note: null };
  expect(valueLines("countries.1", part)).toEqual([
    { path: "countries.1.country", language: null, value: "KE" },
    { path: "countries.1.role", language: null, value: "LOCATION" },
    { path: "countries.1.percentage", language: null, value: 40 },
    { path: "countries.1.sole", language: null, value: false },
  ]);
});

test("a day within a part is known as precisely as the part says", () => {
  expect(valueLines("sources.0", { date: "2028-01-01", datePrecision: "YEAR" })).toEqual([
    { path: "sources.0.date", language: null, value: "2028-01-01", precision: "YEAR" },
    { path: "sources.0.datePrecision", language: null, value: "YEAR" },
  ]);
});

test("parts within parts are numbered, plain lists are not", () => {
  const results = [{ title: { en: "Reach" }, indicators: [{ disaggregations: ["SEX", "AGE"] }] }];
  expect(valueLines("results", results)).toEqual([
    { path: "results.0.title", language: "en", value: "Reach" },
    { path: "results.0.indicators.0.disaggregations", language: null, value: "SEX" },
    { path: "results.0.indicators.0.disaggregations", language: null, value: "AGE" },
  ]);
});

test("a line on the map is told by its ends and its length, latitude first", () => {
  const coordinates = [
    [39.67, -4.05],
    [38, -3],
    [36.8, -1.28],
  ];
  const told = [{ path: "locations.0.line", language: null, value: "-4.05, 39.67 … -1.28, 36.8 (3)" }];
  expect(valueLines("locations.0.line", { type: "LineString", coordinates })).toEqual(told);
  expect(valueLines(labelledPath("/locations/0/line/coordinates"), coordinates)).toEqual(told);
});

test.each([
  ["countries.1.country", "countries.1", null],
  ["results.0.indicators.2.title", "results.0", "indicators.2.title"],
  ["budgets.0.type", "budgets", "budgets.0.type"],
  ["contact.email", "contact", null],
])("%s below %s is named by %s", (path, within, inner) => {
  expect(pathWithin(path, within)).toBe(inner);
});
