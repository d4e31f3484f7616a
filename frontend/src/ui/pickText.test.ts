import { expect, test } from "vitest";
import { inLanguage, languageOfPath } from "./languageOfPath";
import { languageOf } from "./languages";
import { foreignTag, pickText } from "./pickText";

const rows = [
  [{ en: "a", fr: "b" }, "fr", { text: "b", tag: "fr", asked: true }],
  [{ en: "a", fr: "b" }, "sw", { text: "a", tag: "en", asked: false }],
  [{ fr: "b", pt: "c" }, "ar", { text: "b", tag: "fr", asked: false }],
  [{ pt: "c" }, "ar", { text: "c", tag: "pt", asked: false }],
  [{ "zh-Hans": "d", en: "a" }, "zh", { text: "d", tag: "zh-Hans", asked: true }],
  [{ en: "" }, "en", null],
  [{}, "en", null],
] as const;

test.each(rows)("of %j a reader of %s is shown %j", (map, code, shown) => {
  expect(pickText(map, languageOf(code))).toEqual(shown);
});

test("the language of an address is its first segment", () => {
  expect(languageOfPath("/ar/projects").code).toBe("ar");
  expect(languageOfPath("/xx").code).toBe("en");
});

test("an address in another language keeps path and query", () => {
  expect(inLanguage("/en/projects", "?q=007", languageOf("ar"))).toBe("/ar/projects?q=007");
  expect(inLanguage("/en/", "", languageOf("zh"))).toBe("/zh");
});

test("only a text in another language declares it", () => {
  expect(foreignTag(pickText({ en: "Kenya" }, languageOf("ar")))).toBe("en");
  expect(foreignTag(pickText({ ar: "كينيا" }, languageOf("ar")))).toBeUndefined();
  expect(foreignTag(null)).toBeUndefined();
});
