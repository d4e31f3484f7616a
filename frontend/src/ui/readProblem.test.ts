import { expect, test } from "vitest";
import { readProblem } from "./readProblem";

test("a problem of the API keeps its code, its reference and every fault", () => {
  const problem = readProblem({
    type: "https://hub.example/problems/validation-failed",
    title: "The request is not valid",
    status: 422,
    detail: null,
    code: "validation-failed",
    requestId: "01HF",
    errors: [{ pointer: "/title/en", code: "too-long", detail: "at most 300", params: { max: 300 } }],
    changedFields: null,
  });
  expect(problem).toMatchObject({ status: 422, code: "validation-failed", requestId: "01HF", detail: null });
  expect(problem.errors).toEqual([
    { pointer: "/title/en", parameter: null, code: "too-long", detail: "at most 300" },
  ]);
});

test("a lost connection has status 0", () => {
  expect(readProblem(new TypeError("Failed to fetch"))).toMatchObject({ status: 0, code: "no-connection" });
});

test.each([undefined, null, "", "<html>", 5, [], {}, new Error("x")])(
  "%s is an unknown failure",
  (thrown) => {
    expect(readProblem(thrown)).toMatchObject({ status: 500, code: "unknown", errors: [] });
  },
);

test("the fields that somebody else changed are kept", () => {
  const problem = readProblem({ status: 412, code: "precondition-failed", changedFields: ["title"] });
  expect(problem.changedFields).toEqual(["title"]);
});

test("a record that was taken back says when and why", () => {
  const gone = { status: 410, code: "gone", deletedAt: "2026-03-01T08:00:00Z" };
  const reason = { en: "Entered twice", fr: "Saisi deux fois" };
  expect(readProblem({ ...gone, reason })).toMatchObject({ deletedAt: "2026-03-01T08:00:00Z", reason });
  expect(readProblem({ ...gone, reason: "Entered twice" }).reason).toEqual({ und: "Entered twice" });
  expect(readProblem({ status: 404 })).toMatchObject({ deletedAt: null, reason: null });
});
