import { expect, test } from "vitest";
import { tilePlaces } from "./tilePlaces";

test("the 55 states of the African Union and China have a square each, none on another", () => {
  const places = Object.values(tilePlaces).map(([column, row]) => `${column}/${row}`);
  expect(places).toHaveLength(56);
  expect(new Set(places).size).toBe(56);
});
