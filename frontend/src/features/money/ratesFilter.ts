import { listOf, oneOf } from "../../ui/search";

/** Which exchange rates are listed: of currencies, from a day to a day, with or without those that were replaced. */
export type RatesFilter = {
  currency?: string;
  dayFrom?: string;
  dayTo?: string;
  superseded?: "true";
  cursor?: string;
};

function day(value: unknown): string | undefined {
  const text = oneOf(value);
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

/** Reads the query of the address; a value that cannot be meant is left out rather than refused. */
export function readRatesFilter(search: Record<string, unknown>): RatesFilter {
  const currencies = listOf(search.currency).filter((one) => /^[A-Z]{3}$/.test(one));
  return {
    currency: currencies.length === 0 ? undefined : currencies.join(","),
    dayFrom: day(search.dayFrom),
    dayTo: day(search.dayTo),
    superseded: oneOf(search.superseded) === "true" ? "true" : undefined,
    cursor: oneOf(search.cursor),
  };
}
