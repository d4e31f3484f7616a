import { expect, test } from "vitest";
import { uploadReason } from "./uploadReason";

const named = {
  parameter: "name",
  code: "file-mislabelled",
  detail: "says .pdf, but the bytes are text/plain",
};
const declared = {
  header: "Content-Type",
  code: "file-mislabelled",
  detail: "says application/pdf, but the bytes are text/plain",
};

test("a file whose name and media type are both wrong is told in one sentence", () => {
  expect(uploadReason({ status: 422, errors: [named, declared] })).toBe(named.detail);
  expect(uploadReason({ status: 422, errors: [declared] })).toBe(declared.detail);
});

test("different faults are all told", () => {
  const long = { parameter: "name", code: "too-long", detail: "at most 255 characters" };
  expect(uploadReason({ status: 422, errors: [long, named] })).toBe(`${long.detail}; ${named.detail}`);
});

test("without faults the detail is told, and without one the kind of problem", () => {
  expect(uploadReason({ status: 413, detail: "At most 50 MB" })).toBe("At most 50 MB");
  expect(uploadReason({ status: 413 })).toBe("problem.413");
  expect(uploadReason({ status: 418 })).toBe("problem.500");
  expect(uploadReason(new TypeError("lost"))).toBe("problem.0");
});
