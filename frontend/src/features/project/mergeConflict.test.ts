import { expect, test } from "vitest";
import { mergeConflict, takePart } from "./mergeConflict";
import type { ProjectValues } from "./projectRules";
import { valuesOf } from "./projectValues";
import { sampleProject } from "./sampleProject";

const base = valuesOf(sampleProject());
const kenya = { country: "KE", role: "LOCATION", percentage: "" } as const;
const china = { country: "CN", role: "PROVIDER", percentage: "" } as const;
const senegal = { country: "SN", role: "LOCATION", percentage: "" } as const;

test("of two who change, each keeps what only they changed, and both are asked about the rest", () => {
  const mine = { ...base, summary: { en: "mine" }, plannedEnd: "2027-01-01" };
  const theirs = { ...base, summary: { en: "theirs" }, countries: [kenya, senegal] };
  const { merged, both } = mergeConflict(base, mine, theirs);
  expect(both).toEqual([{ member: "summary", part: "en" }]);
  expect(merged).toMatchObject({
    summary: { en: "mine" },
    plannedEnd: "2027-01-01",
    countries: [kenya, senegal],
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

test("a text that one side emptied stays empty, and the order of a sorted list is no conflict", () => {
  const before = { ...base, summary: { en: "old" }, countries: [kenya, senegal] };
  const mine = { ...before, summary: { en: "" }, countries: [senegal, kenya] };
  const { merged, both } = mergeConflict(before, mine, { ...before, countries: [kenya] });
  expect(both).toEqual([]);
  expect(merged).toMatchObject({ summary: { en: "" }, countries: [kenya] });
});

test("two who change different rows of a list both keep theirs, and are asked about the same row alone", () => {
  const half = { ...kenya, percentage: "50" };
  const whole = { ...kenya, percentage: "100" };
  const mine = { ...base, countries: [half, senegal] };
  const theirs = { ...base, countries: [china, whole] };
  const { merged, both } = mergeConflict(base, mine, theirs);
  expect(both).toEqual([{ member: "countries", part: "KE LOCATION" }]);
  expect(merged.countries).toEqual([half, senegal, china]);
  takePart(merged, theirs, { member: "countries", part: "KE LOCATION" });
  expect(merged.countries).toEqual([whole, senegal, china]);
});

test("a row that one side took out is gone, unless the other side changed it", () => {
  const before = { ...base, countries: [kenya, senegal] };
  const without = { ...base, countries: [kenya] };
  const added = mergeConflict(before, { ...before, countries: [kenya, senegal, china] }, without);
  expect(added.both).toEqual([]);
  expect(added.merged.countries).toEqual([kenya, china]);
  const changed = { ...senegal, percentage: "40" };
  const asked = mergeConflict(before, { ...before, countries: [kenya, changed] }, without);
  expect(asked.both).toEqual([{ member: "countries", part: "SN LOCATION" }]);
  takePart(asked.merged, without, { member: "countries", part: "SN LOCATION" });
  expect(asked.merged.countries).toEqual([kenya]);
});

test("a list whose rows cannot be told apart is one whole", () => {
  const twice = { ...base, countries: [kenya, kenya] };
  const { both } = mergeConflict(base, twice, { ...base, countries: [senegal] });
  expect(both).toEqual([{ member: "countries", part: "" }]);
});

test("both who change to the same are not asked", () => {
  const same: ProjectValues = { ...base, activityStatus: "2" };
  expect(mergeConflict(base, same, { ...same }).both).toEqual([]);
});

test("the kinds of two translations are two things", () => {
  const mine: ProjectValues = { ...base, textKinds: { title: { fr: "OFFICIAL" } } };
  const theirs: ProjectValues = { ...base, textKinds: { title: { ar: "MACHINE" } } };
  const { merged, both } = mergeConflict(base, mine, theirs);
  expect(both).toEqual([]);
  expect(merged.textKinds).toEqual({ title: { fr: "OFFICIAL", ar: "MACHINE" } });
});
