import { expect, test } from "vitest";
import { faultAt, faultsWithin } from "./faultAt";

const thrown = {
  status: 422,
  code: "validation-failed",
  errors: [
    { pointer: "/url", code: "not-a-url", detail: "is no address" },
    { pointer: "/countries/0", code: "unknown-code", detail: "XX is not in the list country" },
    { pointer: "/countries/2", code: "unknown-code" },
  ],
};

test("a fault belongs to the field of its place alone", () => {
  expect(faultAt(thrown, "/url")).toBe("is no address");
  expect(faultAt(thrown, "/countries/2")).toBe("unknown-code");
  expect(faultAt(thrown, "/countries")).toBeUndefined();
});

test("a field that holds a list tells the faults of all its entries, and of the list itself", () => {
  expect(faultsWithin(thrown, "/countries")).toBe("XX is not in the list country; unknown-code");
  const whole = { status: 422, errors: [{ pointer: "/countries", code: "size", detail: "at most 250" }] };
  expect(faultsWithin(whole, "/countries")).toBe("at most 250");
});

test("nothing is said of a list that has no fault, nor for one whose name begins alike", () => {
  const other = { status: 422, errors: [{ pointer: "/countriesOf/0", code: "unknown-code" }] };
  expect(faultsWithin(other, "/countries")).toBeUndefined();
  expect(faultsWithin(null, "/countries")).toBeUndefined();
});
