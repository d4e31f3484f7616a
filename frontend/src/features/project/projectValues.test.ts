import { expect, test } from "vitest";
import { fieldOfPointer } from "./fieldOfPointer";
import { flatErrors } from "./flatErrors";
import { mergeConflict } from "./mergeConflict";
import { emptyValues, inputOf, isEmptyPatch, patchOf } from "./projectValues";

const base = { ...emptyValues("DEMO-KE", "en"), title: { en: "Fibre" }, countries: ["KE"] };

test("what was left empty is sent as null or not at all", () => {
  const input = inputOf({ ...base, summary: { en: " ", fr: "Fibre" } });
  expect(input).toMatchObject({ title: { en: "Fibre" }, summary: { fr: "Fibre" }, plannedStart: null });
});

test("a patch says only what changed, and null for what was emptied", () => {
  const after = {
    ...base,
    title: { en: "Fibre", fr: "Fibre" },
    summary: { en: "" },
    plannedEnd: "2027-01-01",
  };
  expect(JSON.parse(JSON.stringify(patchOf(base, after)))).toEqual({
    title: { fr: "Fibre" },
    plannedEnd: "2027-01-01",
  });
  expect(JSON.parse(JSON.stringify(patchOf(after, base)))).toEqual({ title: { fr: null }, plannedEnd: null });
});

test("the order of a list is no change", () => {
  const one = { ...base, countries: ["KE", "SN"] };
  expect(isEmptyPatch(patchOf(one, { ...one, countries: ["SN", "KE"] }))).toBe(true);
});

test("of two who change, each keeps what only they changed, and both are asked about the rest", () => {
  const mine = { ...base, summary: { en: "mine" }, plannedEnd: "2027-01-01" };
  const theirs = { ...base, summary: { en: "theirs" }, countries: ["KE", "SN"] };
  const { merged, both } = mergeConflict(base, mine, theirs);
  expect(both).toEqual([{ field: "summary", tag: "en" }]);
  expect(merged).toMatchObject({
    summary: { en: "mine" },
    plannedEnd: "2027-01-01",
    countries: ["KE", "SN"],
  });
});

test("an empty text that was only opened does not remove what the other side wrote", () => {
  const mine = { ...base, title: { en: "Fibre line" }, summary: { en: "" } };
  const theirs = { ...base, summary: { en: "theirs" } };
  const { merged, both } = mergeConflict(base, mine, theirs);
  expect(both).toEqual([]);
  expect(merged).toMatchObject({ title: { en: "Fibre line" }, summary: { en: "theirs" } });
});

test("two who write in different languages both keep their text", () => {
  const before = { ...base, summary: { en: "old", fr: "vieux" } };
  const mine = { ...before, summary: { en: "old", fr: "neuf" } };
  const theirs = { ...before, summary: { en: "new", fr: "vieux" } };
  const { merged, both } = mergeConflict(before, mine, theirs);
  expect(both).toEqual([]);
  expect(merged.summary).toEqual({ en: "new", fr: "neuf" });
});

test("a text that one side emptied stays empty, and the order of a list is no conflict", () => {
  const before = { ...base, summary: { en: "old" }, countries: ["KE", "SN"] };
  const mine = { ...before, summary: { en: "" }, countries: ["SN", "KE"] };
  const { merged, both } = mergeConflict(before, mine, { ...before, countries: ["KE"] });
  expect(both).toEqual([]);
  expect(merged).toMatchObject({ summary: { en: "" }, countries: ["KE"] });
});

test.each([
  ["/title/en", "title.en"],
  ["/title/zh-Hans", "title.zh-Hans"],
  ["/countries/2", "countries"],
  ["/plannedEnd", "plannedEnd"],
  ["/lead", "lead"],
])("the pointer %s means the field %s", (pointer, field) => {
  expect(fieldOfPointer(pointer)).toBe(field);
});

test("errors of the form and of the API are one list", () => {
  const errors = {
    title: { en: { message: "form.titleRequired", ref: {} } },
    root: { countries: { message: "unknown" }, serverError: { message: "" } },
  };
  expect(flatErrors(errors)).toEqual([
    { field: "title.en", error: "form.titleRequired" },
    { field: "countries", error: "unknown" },
  ]);
});
