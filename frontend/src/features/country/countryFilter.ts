import { oneOf } from "../../ui/search";

/** Which countries are listed: all, or those of one region of the African Union. */
export type CountryFilter = { show?: string; region?: string };

/** Reads the query of the address; a value that cannot be meant is left out rather than refused. */
export function readCountryFilter(search: Record<string, unknown>): CountryFilter {
  const show = oneOf(search.show);
  return {
    show: show === "all" ? "all" : undefined,
    region: oneOf(search.region),
  };
}
