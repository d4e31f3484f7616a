import { expect, test } from "vitest";
import { languageOf } from "../../ui/languages";
import { formatMeasure } from "./formatMeasure";
import { formatMoney } from "./formatMoney";
import { formatPeriod } from "./formatPeriod";
import { formatShare } from "./formatShare";

/** Spaces of every width, and the marks of direction that Arabic puts around a code, read alike. */
function plain(text: string): string {
  return text.replace(/[\u200e\u200f\u061c]/g, "").replace(/\s/g, " ");
}

const amounts = [
  ["1250000.00", "USD", "en", "USD 1,250,000"],
  ["1250000.50", "KES", "en", "KES 1,250,000.50"],
  ["1250000.5", "KES", "en", "KES 1,250,000.50"],
  ["-0.50", "USD", "en", "-USD 0.50"],
  ["1000", "JPY", "en", "JPY 1,000"],
  ["12345678901234567.89", "USD", "en", "USD 12,345,678,901,234,567.89"],
  ["-12345678901234567.05", "USD", "en", "-USD 12,345,678,901,234,567.05"],
  ["1250000.25", "XOF", "fr", "1 250 000,25 XOF"],
  ["1250000.25", "CNY", "zh", "CNY 1,250,000.25"],
] as const;

test.each(amounts)("%s %s in %s reads %s", (amount, currency, code, text) => {
  expect(plain(formatMoney({ amount, currency }, languageOf(code)))).toBe(text);
});

test("Arabic writes amounts with the figures of the other languages", () => {
  const text = formatMoney({ amount: "1250000.25", currency: "EGP" }, languageOf("ar"));
  expect(text).toContain("1,250,000.25");
  expect(text).toContain("EGP");
});

test("measured values keep their digits", () => {
  expect(formatMeasure(12_000.123456, languageOf("en"))).toBe("12,000.123456");
  expect(plain(formatShare(33.33, languageOf("fr")))).toBe("33,33 %");
});

const periods = [
  ["2024-01-01", "2024-12-31", "2024"],
  ["2024-01-01", "2025-12-31", "2024–2025"],
  ["2024-02-01", "2024-02-29", "February 2024"],
  ["2024-01-01", "2024-06-30", "January 2024 – June 2024"],
  ["2024-01-15", "2024-06-30", "15 January 2024 – 30 June 2024"],
  ["2024-01-15", "2024-01-15", "15 January 2024"],
] as const;

test.each(periods)("from %s to %s is %s", (start, end, text) => {
  expect(formatPeriod(start, end, languageOf("en"))).toBe(text);
});
