import { expect, test } from "vitest";
import { ownDetail } from "./ownDetail";
import { readProblem } from "./readProblem";

test("a problem that lists faults is told by them, any other by its detail", () => {
  const invalid = { status: 422, code: "validation-failed", detail: "Each entry names the place" };
  const errors = [{ pointer: "/url", code: "required", detail: "is required" }];
  expect(ownDetail(readProblem({ ...invalid, errors }))).toBeNull();
  expect(ownDetail(readProblem(invalid))).toBe(invalid.detail);
  expect(ownDetail(readProblem({ ...invalid, code: "conflict", errors }))).toBe(invalid.detail);
});
