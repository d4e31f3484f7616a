import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "../../ui/search";
import { filtersOf, withoutFilter } from "./filtersOf";
import { type ProjectFilter, readProjectFilter } from "./projectFilter";
import { projectQuery } from "./projectQuery";

/** Every filter that the page knows, with values of the shapes that occur. */
const whole: ProjectFilter = {
  q: "662E41",
  country: ["KE", "SN"],
  countryRole: ["BENEFICIARY"],
  initiative: ["CN-AF-2021"],
  pillar: ["CN-AF-2021/SEC"],
  proposal: ["CN-AF-2021/7", "CN-AF-2021/16"],
  organisation: ["DEMO-SN"],
  participant: ["DEMO-KE"],
  actorType: ["TECHNICAL_COMMUNITY"],
  sectorCategory: ["220"],
  sector: ["22020"],
  sdgGoal: ["9"],
  sdgTarget: ["9.c", "17.16"],
  marker: ["11"],
  group: ["RURAL_UNCONNECTED"],
  activityStatus: ["2", "3"],
  scopeLevel: ["4"],
  collaborationType: ["8"],
  startYear: ["2024"],
  freshness: ["OVERDUE"],
  parent: ["DEMO-SN-1"],
  startDateFrom: "2024-01-01",
  startDateTo: "2024-12-31",
  endDateFrom: "2025-01-01",
  endDateTo: "2026-06-30",
  updatedFrom: "2026-01-01",
  updatedTo: "2026-02-01",
  budgetFrom: "10000",
  budgetTo: "2500000",
  sort: "title",
  view: "table",
  cursor: "k1.eyJhIjoxfQ==",
};

test("every filter comes back from the address as it went there", () => {
  expect(readProjectFilter(parseSearch(stringifySearch(whole)))).toEqual(whole);
});

test("what cannot be meant is left out, field by field", () => {
  const filter = readProjectFilter({
    country: ["KE", "kenya", "KE"],
    activityStatus: "9",
    sdgTarget: ["9", "9.c", "9.c.1"],
    sector: ["220", "22020"],
    startYear: "last",
    startDateFrom: "soon",
    budgetFrom: "1e6",
    freshness: "fresh",
    proposal: "CN-AF-2021/7,CN-AF-2021/8",
    sort: "-size",
    view: "map",
    q: "662E41",
  });
  expect(filter).toEqual({ country: ["KE"], sdgTarget: ["9.c"], sector: ["22020"], q: "662E41" });
});

test("several values are one comma list for the API, and what only the page knows stays here", () => {
  const query = projectQuery(whole);
  expect(query.country).toBe("KE,SN");
  expect(query.sdgTarget).toBe("9.c,17.16");
  expect(query.startDateTo).toBe("2024-12-31");
  expect(query).not.toHaveProperty("view");
  expect(Object.keys(query).sort()).toEqual(
    Object.keys(whole)
      .filter((name) => name !== "view")
      .sort(),
  );
});

test("a filter is taken apart into its values, each of which can be dropped alone", () => {
  const filter: ProjectFilter = {
    q: "fibre",
    country: ["KE", "SN"],
    startDateFrom: "2024-01-01",
    sort: "title",
  };
  expect(filtersOf(filter)).toEqual([
    { name: "q", value: "fibre" },
    { name: "country", value: "KE" },
    { name: "country", value: "SN" },
    { name: "startDateFrom", value: "2024-01-01" },
  ]);
  const rest = withoutFilter({ ...filter, cursor: "k1" }, { name: "country", value: "KE" });
  expect(rest).toEqual({ ...filter, country: ["SN"] });
  expect(withoutFilter(rest, { name: "country", value: "SN" }).country).toBeUndefined();
  expect(withoutFilter(rest, { name: "q", value: "fibre" }).q).toBeUndefined();
});
