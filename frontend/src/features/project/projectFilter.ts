import { listOf, oneOf } from "../../ui/search";

/** What the address of the projects list may ask for. Names are those of the API. */
export type ProjectFilter = {
  q?: string;
  country?: string[];
  initiative?: string;
  proposal?: string;
  organisation?: string;
  activityStatus?: string[];
  sort?: Sort;
  cursor?: string;
};

/** The orders that the page offers. */
export const sorts = ["-updatedAt", "updatedAt", "title", "code"] as const;
export type Sort = (typeof sorts)[number];

function some(values: string[]): string[] | undefined {
  return values.length === 0 ? undefined : [...new Set(values)];
}

/** Reads the query of the address; a value that cannot be meant is left out rather than refused. */
export function readProjectFilter(search: Record<string, unknown>): ProjectFilter {
  const sort = oneOf(search.sort);
  return {
    q: oneOf(search.q)?.slice(0, 200),
    country: some(listOf(search.country).filter((code) => /^[A-Z]{2}$/.test(code))),
    initiative: oneOf(search.initiative),
    proposal: oneOf(search.proposal),
    organisation: oneOf(search.organisation),
    activityStatus: some(listOf(search.activityStatus).filter((code) => /^[1-6]$/.test(code))),
    sort: sorts.find((one) => one === sort),
    cursor: oneOf(search.cursor),
  };
}

/** The same filter as the parameters of the API: several values are one comma list. */
export function projectQuery(filter: ProjectFilter) {
  return {
    q: filter.q,
    country: filter.country?.join(","),
    initiative: filter.initiative,
    proposal: filter.proposal,
    organisation: filter.organisation,
    activityStatus: filter.activityStatus?.join(","),
    sort: filter.sort,
    cursor: filter.cursor,
  };
}
