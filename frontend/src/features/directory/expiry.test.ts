import { expect, test } from "vitest";
import { dayAhead, endOfDay } from "./expiry";

test("a day ahead is counted in UTC", () => {
  expect(dayAhead(180, new Date("2026-11-27T23:30:00Z"))).toBe("2027-05-26");
});

test("a machine may work until the day is over", () => {
  expect(endOfDay("2027-05-26")).toBe("2027-05-26T23:59:59Z");
});

test("what is no day is left for the API to refuse", () => {
  expect(endOfDay("")).toBe("");
  expect(endOfDay("soon")).toBe("soon");
});
