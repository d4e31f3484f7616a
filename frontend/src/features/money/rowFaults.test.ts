import { expect, test } from "vitest";
import { rowFaults } from "./rowFaults";

test("the API's pointers say line and column", () => {
  const error = { parameter: null, code: "not-a-rate", detail: "must be more than 0" };
  expect(
    rowFaults([
      { ...error, pointer: "/line/7/rate" },
      { ...error, pointer: "/line/8" },
      { ...error, pointer: "", detail: null },
    ]),
  ).toEqual([
    { line: "7", column: "rate", says: "must be more than 0" },
    { line: "8", column: null, says: "must be more than 0" },
    { line: null, column: null, says: "not-a-rate" },
  ]);
});
