import { expect, test } from "vitest";
import { faultsOf } from "./faultsOf";
import { freshRow } from "./freshRow";
import { changedMembers, patchOf } from "./patchOf";
import { members, type ProjectValues } from "./projectRules";
import { valuesOf } from "./projectValues";
import { sampleProject } from "./sampleProject";

const base = valuesOf(sampleProject());
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const patch = (before: ProjectValues, after: ProjectValues) => json(patchOf(before, after, members));
const kenya = { country: "KE", role: "LOCATION", percentage: "" } as const;
const senegal = { country: "SN", role: "BENEFICIARY", percentage: "40" } as const;
const budget = {
  id: "b1",
  type: "1",
  status: "2",
  periodStart: "2026-01-01",
  periodEnd: "2026-12-31",
  value: { amount: "1250000", currency: "USD" },
  valueDate: "2026-01-01",
};

test("what was read and not touched is no change, whatever is in it", () => {
  const full = sampleProject({
    proposals: [{ proposal: "CN-AF-2021/1", share: 40.5, rationale: { en: "why" } }],
    locations: [
      {
        id: "l1",
        name: {},
        country: null,
        admin1: null,
        latitude: null,
        longitude: null,
        line: {
          type: "LineString",
          coordinates: [
            [39.67, -4.05],
            [36.82, -1.29],
          ],
        },
        exactness: null,
        locationClass: null,
        reach: null,
      },
    ],
    budgets: [{ ...budget, value: { amount: "1250000.00", currency: "USD" } }],
    contact: { name: "Amina", email: null, phone: null },
  });
  const values = valuesOf(full);
  expect(changedMembers(values, JSON.parse(JSON.stringify(values)))).toEqual([]);
  expect(faultsOf(values, members)).toEqual([]);
});

test("a patch says only what changed: texts by language, null for what was emptied, lists whole", () => {
  const after = {
    ...base,
    title: { en: "Fibre", fr: "Fibre " },
    summary: { en: " " },
    plannedEnd: "2027-01-01",
    countries: [kenya, senegal],
    budgets: [budget],
  };
  expect(patch(base, after)).toEqual({
    title: { fr: "Fibre" },
    plannedEnd: "2027-01-01",
    countries: [
      { country: "KE", role: "LOCATION", percentage: null },
      { country: "SN", role: "BENEFICIARY", percentage: 40 },
    ],
    budgets: [{ ...budget, value: { amount: "1250000.00", currency: "USD" } }],
  });
  expect(patch(after, base)).toEqual({
    title: { fr: null },
    plannedEnd: null,
    countries: [{ country: "KE", role: "LOCATION", percentage: null }],
    budgets: [],
  });
});

test("the order of a list that the API keeps sorted is no change, and a blank row is none either", () => {
  const one = { ...base, countries: [kenya, senegal] };
  const blank = { country: "", role: "LOCATION", percentage: "" } as const;
  expect(changedMembers(one, { ...one, countries: [senegal, blank, kenya] })).toEqual([]);
  expect(changedMembers(base, { ...base, countries: [kenya, { ...blank, role: "PROVIDER" }] })).toEqual([
    "countries",
  ]);
});

test("the order of transactions, results and other rows that keep theirs is a change", () => {
  const other = { ...budget, id: "b2" };
  const one = { ...base, budgets: [budget, other] };
  expect(changedMembers(one, { ...one, budgets: [other, budget] })).toEqual(["budgets"]);
});

test("the kind of a translation is sent by language, and one that is not given is as it was", () => {
  const before: ProjectValues = { ...base, textKinds: { title: { fr: "COURTESY", ar: "MACHINE" } } };
  const after: ProjectValues = { ...base, textKinds: { title: { fr: "OFFICIAL" } } };
  expect(patch(before, after)).toEqual({ textKinds: { title: { fr: "OFFICIAL" } } });
  expect(changedMembers(before, { ...base, textKinds: {} })).toEqual([]);
});

test("every list begins a row that says nothing, and none of them is sent", () => {
  const lists = ["countries", "proposals", "sectors", "sdgs", "locations", "organisations", "consulted"];
  for (const list of [...lists, "budgets", "transactions", "inKind", "benefits", "documents", "sources"]) {
    const after = { ...base, countries: [], [list]: [freshRow(list)] };
    expect(changedMembers({ ...base, countries: [] }, after), list).toEqual([]);
    expect(faultsOf(after, members), list).toEqual([]);
  }
});
