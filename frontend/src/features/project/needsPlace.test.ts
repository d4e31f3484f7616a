import { expect, test } from "vitest";
import { needsPlace } from "./needsPlace";

test.each(["title.fr", "results.0.title.zh-Hans", "budgets.2", "budgets.2.periodEnd"])(
  "%s is one of several",
  (field) => {
    expect(needsPlace(field)).toBe(true);
  },
);

test.each(["", "title", "plannedStart", "budgets"])("%j is the only one", (field) => {
  expect(needsPlace(field)).toBe(false);
});
