import { expect, test } from "vitest";
import type { Facets } from "../../api/types.gen";
import { choicesOf } from "./choicesOf";
import { facetCounts } from "./facetCounts";
import { facets as known } from "./facets";

const names = new Map([
  ["1", { en: "Pipeline" }],
  ["2", { en: "Implementation" }],
  ["3", { en: "Finalisation" }],
]);

test("until counts are known every code of the list is offered", () => {
  expect(choicesOf(["2"], undefined, names).map(({ code, chosen }) => [code, chosen])).toEqual([
    ["2", true],
    ["1", false],
    ["3", false],
  ]);
});

test("codes without projects are left out, but never one that is chosen", () => {
  const counts = new Map([
    ["3", 4],
    ["1", 7],
  ]);
  expect(choicesOf(["2"], counts, names).map(({ code, count }) => [code, count])).toEqual([
    ["2", 0],
    ["1", 7],
    ["3", 4],
  ]);
});

test("counts are found by the name that the API gives them", () => {
  const facets: Facets = {
    total: 3,
    countries: [{ code: "KE", projects: 3 }],
    countryRoles: [],
    initiatives: [],
    pillars: [],
    proposals: [],
    activityStatuses: [],
    organisations: [],
    participants: [],
    actorTypes: [],
    sectors: [],
    sectorCategories: [],
    sdgTargets: [],
    sdgGoals: [],
    markers: [],
    groups: [],
    collaborationTypes: [],
    scopeLevels: [],
    startYears: [],
  };
  expect(facetCounts(facets, { name: "country", counts: "countries" })?.get("KE")).toBe(3);
  expect(facetCounts(facets, { name: "sector", counts: "none" })).toBeUndefined();
  const uncounted = known.filter(({ counts }) => !(counts in facets)).map(({ name }) => name);
  expect(uncounted).toEqual(["freshness"]);
  expect(facetCounts(undefined, { name: "country", counts: "countries" })).toBeUndefined();
});
