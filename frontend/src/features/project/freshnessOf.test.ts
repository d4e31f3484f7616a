import { expect, test } from "vitest";
import { freshnessOf } from "./freshnessOf";

const now = new Date("2026-03-15T10:00:00Z");

const rows = [
  ["2026-03-15T09:00:00Z", "2", "FRESH"],
  ["2025-03-15T10:00:01Z", "2", "FRESH"],
  ["2025-03-15T10:00:00Z", "2", "DUE"],
  ["2024-03-15T10:00:01Z", "2", "DUE"],
  ["2024-03-15T10:00:00Z", "2", "OVERDUE"],
  ["2019-01-01T00:00:00Z", "6", "OVERDUE"],
  ["2019-01-01T00:00:00Z", "4", null],
  ["2019-01-01T00:00:00Z", "5", null],
  [null, "2", null],
] as const;

test.each(rows)("progress at %s of a project in status %s is %s", (last, status, freshness) => {
  expect(freshnessOf(last, status, now)).toBe(freshness);
});
