import { expect, test } from "vitest";
import { askedSeverity } from "./severities";

test("the address says which findings are shown", () => {
  expect(askedSeverity("warning")).toBe("warning");
  expect(askedSeverity("terrible")).toBeUndefined();
  expect(askedSeverity(undefined)).toBeUndefined();
});
