import { expect, test } from "vitest";
import { readGuideSearch } from "./guideSearch";

test("the address names the language of the example", () => {
  expect(readGuideSearch({ code: "python" })).toEqual({ code: "python" });
});

test("a language that there is not is left out", () => {
  expect(readGuideSearch({ code: "cobol" })).toEqual({ code: undefined });
});
