import { expect, test } from "vitest";
import { readComparisonView, readHistorySearch } from "./historySearch";

const nothing = { from: undefined, to: undefined, view: undefined };

test.each([
  [{}, nothing],
  [
    { from: "1", to: "12", view: "inline" },
    { ...nothing, from: "1", to: "12", view: "inline" },
  ],
  [{ from: "0", to: "-1", view: "both" }, nothing],
  [{ from: "1e3", to: "2 " }, nothing],
  [
    { from: ["2", "3"], cursor: "k1.x" },
    { ...nothing, from: "2" },
  ],
])("%j asks for %j", (search, read) => {
  expect(readHistorySearch(search)).toEqual(read);
});

test("a page that always compares the same revisions reads the view alone", () => {
  expect(readComparisonView({ from: "1", view: "inline" })).toEqual({ view: "inline" });
  expect(readComparisonView({ view: "both" })).toEqual({ view: undefined });
});
