import { oneOf } from "../../ui/search";

/** What the address of the reporting page says: the period that is worked on. */
export type ResultsSearch = { period?: string };

export function readResultsSearch(search: Record<string, unknown>): ResultsSearch {
  const period = oneOf(search.period);
  return { period: period !== undefined && /^[0-9a-f-]{36}$/.test(period) ? period : undefined };
}
