import { expect, test } from "vitest";
import { askedLanguage } from "./codeLanguages";

test("the address names the language of the example; one that there is not is curl", () => {
  expect(askedLanguage("python")).toBe("python");
  expect(askedLanguage("cobol")).toBe("curl");
  expect(askedLanguage(undefined)).toBe("curl");
});
