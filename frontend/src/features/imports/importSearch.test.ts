import { expect, test } from "vitest";
import { readImportSearch, readImportsSearch } from "./importSearch";

test("the address says which findings are shown", () => {
  expect(readImportSearch({ severity: "warning" })).toEqual({ severity: "warning" });
  expect(readImportSearch({ severity: "terrible" })).toEqual({ severity: undefined });
});

test("the list is of one source, or of all", () => {
  expect(readImportsSearch({ source: "demo-partner" })).toEqual({
    source: "demo-partner",
    cursor: undefined,
  });
});
