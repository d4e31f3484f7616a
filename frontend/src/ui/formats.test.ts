import { expect, test } from "vitest";
import { formatBytes, formatDay, formatNumber } from "./formats";
import { languageOf } from "./languages";

const day = [
  ["en", "DAY", "25 August 2021"],
  ["fr", "DAY", "25 août 2021"],
  ["pt", "DAY", "25 de agosto de 2021"],
  ["zh", "DAY", "2021年8月25日"],
  ["en", "MONTH", "August 2021"],
  ["fr", "MONTH", "août 2021"],
  ["pt", "MONTH", "agosto de 2021"],
  ["zh", "MONTH", "2021年8月"],
  ["sw", "MONTH", "Agosti 2021"],
  ["ar", "MONTH", "أغسطس 2021"],
  ["en", "YEAR", "2021"],
  ["zh", "YEAR", "2021年"],
  ["ar", "YEAR", "2021"],
] as const;

test.each(day)("a day in %s by %s reads %s", (code, precision, text) => {
  expect(formatDay("2021-08-25", languageOf(code), precision)).toBe(text);
});

test("figures are the same in every language", () => {
  expect(formatDay("2021-08-25", languageOf("ar"))).toContain("2021");
  expect(formatNumber(16, languageOf("ar"))).toBe("16");
});

test("a day that is none is shown as it is", () => {
  expect(formatDay("soon", languageOf("en"))).toBe("soon");
});

test("sizes have a unit", () => {
  expect(formatBytes(512, languageOf("en"))).toContain("512");
  expect(formatBytes(9301, languageOf("en"))).toContain("9.3");
});
