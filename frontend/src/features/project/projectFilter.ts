import { listOf, oneOf } from "../../ui/search";

const code = /^[\w.:/-]{1,60}$/;
const word = /^[A-Z_]{2,40}$/;
const number = /^\d\d?$/;

/** The filters that take several codes, and what a code of each looks like. Names are those of the API. */
const lists = [
  ["country", /^[A-Z]{2}$/],
  ["countryRole", word],
  ["initiative", code],
  ["pillar", code],
  ["proposal", code],
  ["organisation", code],
  ["participant", code],
  ["actorType", word],
  ["sectorCategory", /^\d{3}$/],
  ["sector", /^\d{5}$/],
  ["sdgGoal", number],
  ["sdgTarget", /^\d\d?\.\w\d?$/],
  ["marker", number],
  ["group", word],
  ["activityStatus", /^[1-6]$/],
  ["scopeLevel", /^[1-8]$/],
  ["collaborationType", /^[1-8]$/],
  ["startYear", /^\d{4}$/],
  ["freshness", word],
  ["parent", code],
] as const;

export const listNames = lists.map(([name]) => name);
export type ListName = (typeof lists)[number][0];

const day = /^\d{4}-\d\d-\d\d$/;
const sum = /^\d{1,15}$/;

/** The filters that are bounds: of the start, the end, the last change, the budget in US dollars. */
const bounds = [
  ["startDateFrom", day],
  ["startDateTo", day],
  ["endDateFrom", day],
  ["endDateTo", day],
  ["updatedFrom", day],
  ["updatedTo", day],
  ["budgetFrom", sum],
  ["budgetTo", sum],
] as const;

export const boundNames = bounds.map(([name]) => name);
export type BoundName = (typeof bounds)[number][0];

/** The orders that the page offers. */
export const sorts = ["-updatedAt", "updatedAt", "title", "code", "-startDate", "startDate"] as const;
export type Sort = (typeof sorts)[number];

/** What the address of the projects list may ask for. */
export type ProjectFilter = {
  q?: string;
  sort?: Sort;
  /** Lines of a register where it is left out. */
  view?: "table";
  cursor?: string;
} & { [name in ListName]?: string[] } & { [name in BoundName]?: string };

function some(values: string[]): string[] | undefined {
  return values.length === 0 ? undefined : [...new Set(values)];
}

/** Reads the query of the address; a value that cannot be meant is left out rather than refused. */
export function readProjectFilter(search: Record<string, unknown>): ProjectFilter {
  const codes: { [name in ListName]?: string[] } = Object.fromEntries(
    lists.map(
      ([name, form]) => [name, some(listOf(search[name]).filter((value) => form.test(value)))] as const,
    ),
  );
  const limits: { [name in BoundName]?: string } = Object.fromEntries(
    bounds.map(([name, form]) => [name, listOf(search[name]).find((value) => form.test(value))] as const),
  );
  const sort = oneOf(search.sort);
  return {
    q: oneOf(search.q)?.slice(0, 200),
    ...codes,
    ...limits,
    sort: sorts.find((one) => one === sort),
    view: oneOf(search.view) === "table" ? "table" : undefined,
    cursor: oneOf(search.cursor),
  };
}
