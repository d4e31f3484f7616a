import type { FacetCount, Facets } from "../../api/types.gen";
import type { Facet } from "./facets";

/** How many projects stand under each code of a facet; undefined while that is not known. */
export function facetCounts(
  all: Facets | undefined,
  { counts }: Facet,
): ReadonlyMap<string, number> | undefined {
  const found = Object.entries(all ?? {}).find(([name]) => name === counts)?.[1];
  return Array.isArray(found)
    ? new Map(found.map(({ code, projects }: FacetCount) => [code, projects] as const))
    : undefined;
}
