import { oneOf } from "../../ui/search";

export type OrganisationFilter = { q?: string; country?: string; actorType?: string; cursor?: string };

/** Reads the query of the address; a value that cannot be meant is left out rather than refused. */
export function readOrganisationFilter(search: Record<string, unknown>): OrganisationFilter {
  const country = oneOf(search.country);
  return {
    q: oneOf(search.q)?.slice(0, 200),
    country: country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined,
    actorType: oneOf(search.actorType),
    cursor: oneOf(search.cursor),
  };
}
