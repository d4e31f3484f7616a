import { expect, test } from "vitest";
import { fieldPath } from "./fieldPath";

test.each([
  ["", ""],
  ["/title/en", "title.en"],
  ["/budgets/0/value/amount", "budgets.0.value.amount"],
  ["/textKinds/title/zh-Hans", "textKinds.title.zh-Hans"],
  ["/a~1b/c~0d/~01", "a/b.c~d.~1"],
])("%s is the field %s", (pointer, field) => {
  expect(fieldPath(pointer)).toBe(field);
});
