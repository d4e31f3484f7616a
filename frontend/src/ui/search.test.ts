import { expect, test } from "vitest";
import { listOf, oneOf, parseSearch, readWords, type Search, stringifySearch } from "./search";

const cases: Search[] = [
  { q: "662E41" },
  { q: "007" },
  { q: "true" },
  { q: "null" },
  { q: '{"a":1}' },
  { q: "a b&c=d+e%20f" },
  { q: "🌍 fibre" },
  { q: "الوصول إلى الإنترنت" },
  { q: "网络空间" },
  { country: ["CN", "KE"], sort: "-updatedAt" },
  { activityStatus: ["1", "2", "3"], cursor: "k1.eyJhIjoxfQ==" },
];

test.each(cases)("%j comes back as it went", (search) => {
  expect(parseSearch(stringifySearch(search))).toEqual(search);
});

test("random strings come back as they went", () => {
  let seed = 42;
  const next = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % limit;
  };
  for (let round = 0; round < 500; round += 1) {
    const text = Array.from({ length: 1 + next(12) }, () => String.fromCodePoint(1 + next(0xd7ff))).join("");
    expect(parseSearch(stringifySearch({ q: text }))).toEqual({ q: text });
  }
});

test("one state has one address: names are sorted and what is empty is left out", () => {
  expect(stringifySearch({ z: "1", a: ["2", ""], b: undefined, c: "" })).toBe("?a=2&z=1");
  expect(stringifySearch({})).toBe("");
});

test("a value is read as one or as many", () => {
  expect(listOf("KE")).toEqual(["KE"]);
  expect(listOf(undefined)).toEqual([]);
  expect(oneOf(["a", "b"])).toBe("a");
});

test("single words are read under their names", () => {
  expect(readWords("source", "cursor")({ source: ["a", "b"], other: "c" })).toEqual({
    source: "a",
    cursor: undefined,
  });
});
