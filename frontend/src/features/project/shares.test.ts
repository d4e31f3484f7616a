import { expect, test } from "vitest";
import { areWhole, sumOfShares } from "./shares";

test.each([
  [["60", "40"], 100, true],
  [["33.3333", "33.3333", "33.3334"], 100, true],
  [["0.1", "0.2", "99.7"], 100, true],
  [["٦٠", "40"], 100, true],
  [["60", "20"], 80, false],
  [["100", ""], 100, false],
  [["", ""], 0, true],
  [["abc", "100"], 100, false],
  [[], 0, true],
])("shares of %j add to %d", (shares, sum, whole) => {
  const found = sumOfShares(shares);
  expect(found.sum).toBe(sum);
  expect(areWhole(found)).toBe(whole);
});
