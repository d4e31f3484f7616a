import { expect, test } from "vitest";
import { type Run, wordChanges } from "./wordChanges";

function told(runs: readonly Run[]): string {
  const signs = { KEPT: "", REMOVED: "-", ADDED: "+" };
  return runs.map(({ kind, text }) => (kind === "KEPT" ? text : `[${signs[kind]}${text}]`)).join("");
}

test.each([
  ["Two schools share one line.", "Two schools share one line.", "Two schools share one line."],
  ["Two schools share a line", "Two named schools share a line", "Two [+named ]schools share a line"],
  ["one two three", "one three", "one [-two ]three"],
  ["", "new", "[+new]"],
  ["old", "", "[-old]"],
  ["a  b", "a b", "a[-  ][+ ]b"],
  ["网络空间命运共同体", "网络命运共同体", "网络[-空间]命运共同体"],
  ["مدرستان في كينيا", "مدرستان في السنغال", "مدرستان في [-كينيا][+السنغال]"],
])("%j became %j: %s", (before, after, runs) => {
  expect(told(wordChanges(before, after))).toBe(runs);
});

test("both texts can be read off the runs again", () => {
  let seed = 7;
  const next = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % limit;
  };
  const text = () => Array.from({ length: next(20) }, () => ["a", "b", "电", " ", "\n"][next(5)]).join("");
  for (let round = 0; round < 300; round += 1) {
    const [before, after] = [text(), text()];
    const runs = wordChanges(before, after);
    const without = (kind: Run["kind"]) => runs.filter((run) => run.kind !== kind).map((run) => run.text);
    expect(without("ADDED").join("")).toBe(before);
    expect(without("REMOVED").join("")).toBe(after);
  }
});

test("texts too long to compare are shown whole", () => {
  const long = (word: string) => `${word} `.repeat(2000);
  expect(wordChanges(long("old"), long("new")).map(({ kind }) => kind)).toEqual(["REMOVED", "ADDED"]);
});
