import { expect, test } from "vitest";
import { readRatesFilter } from "./ratesFilter";

test("what the address asks for is read, and what cannot be meant is left out", () => {
  expect(
    readRatesFilter({ currency: "KES", dayFrom: "2026-01-01", superseded: "true", cursor: "c" }),
  ).toEqual({
    currency: "KES",
    dayFrom: "2026-01-01",
    dayTo: undefined,
    superseded: "true",
    cursor: "c",
  });
  expect(readRatesFilter({ currency: "shilling", dayTo: "soon", superseded: "perhaps" })).toEqual({
    currency: undefined,
    dayFrom: undefined,
    dayTo: undefined,
    superseded: undefined,
    cursor: undefined,
  });
});
