import * as v from "valibot";
import { expect, test } from "vitest";
import { keptDraft, keptDraftRules } from "./keptDraft";
import { valuesOf } from "./projectValues";
import { sampleProject } from "./sampleProject";

const base = valuesOf(sampleProject());
const after = { ...base, title: { en: "x".repeat(400) }, plannedEnd: "soon" };

test("what is kept is what is not saved, however wrong it is, and it comes back as it went", () => {
  const kept = keptDraft(3, base, after, new Set(["title", "plannedEnd"]));
  expect(kept).toMatchObject({ version: 3, values: { title: after.title, plannedEnd: "soon" } });
  expect(kept.values).not.toHaveProperty("countries");
  expect(v.parse(keptDraftRules, JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test.each([
  null,
  {},
  { version: 1, savedAt: "x", base: {}, values: {} },
  { version: 1, savedAt: "x", base: { title: {} }, values: { title: "Fibre" } },
  { version: 1, savedAt: "x", base: { countries: [] }, values: { countries: ["KE"] } },
  { version: 1, savedAt: "x", base: {}, values: { title: { en: "without what was read" } } },
])("what no longer has the shape of the form is left alone: %j", (stored) => {
  expect(v.is(keptDraftRules, stored)).toBe(false);
});
