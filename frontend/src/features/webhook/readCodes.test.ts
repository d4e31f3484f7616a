import { expect, test } from "vitest";
import { readCodes } from "./readCodes";

test("codes are read whatever separates them", () => {
  expect(readCodes(" ke, SN;ke  br،cn")).toEqual(["KE", "SN", "BR", "CN"]);
});

test("nothing is nothing", () => {
  expect(readCodes(" , ")).toEqual([]);
});

test("what is no code stays, for the register to refuse it with its place", () => {
  expect(readCodes("Kenya")).toEqual(["KENYA"]);
});
