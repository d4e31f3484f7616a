import { type BoundName, boundNames, type ListName, listNames, type ProjectFilter } from "./projectFilter";

/** What narrows the list, as parameters of the API: several values are one comma list. */
export function facetQuery(filter: ProjectFilter) {
  const codes: { [name in ListName]?: string } = Object.fromEntries(
    listNames.map((name) => [name, filter[name]?.join(",")] as const),
  );
  const limits: { [name in BoundName]?: string } = Object.fromEntries(
    boundNames.map((name) => [name, filter[name]] as const),
  );
  return { q: filter.q, ...codes, ...limits };
}

/** The same with the order and the place in the list. */
export function projectQuery(filter: ProjectFilter) {
  return { ...facetQuery(filter), sort: filter.sort, cursor: filter.cursor };
}
