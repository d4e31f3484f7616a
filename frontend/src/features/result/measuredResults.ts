import type { Indicator, Period, Result } from "../../api/types.gen";

/** What has an id and holds parts that have one: those of the first, then what only the second has. */
function joined<Part extends { id: string }>(
  first: readonly Part[],
  second: readonly Part[],
  join: (one: Part, other: Part) => Part,
): Part[] {
  const own = first.map((one) => {
    const other = second.find(({ id }) => id === one.id);
    return other === undefined ? one : join(one, other);
  });
  return [...own, ...second.filter(({ id }) => !first.some((one) => one.id === id))];
}

/**
 * What can be reported on: the indicators and periods of the published revision as they stand there, and those that only
 * the working one has. The API looks for a period in the same order.
 */
export function measuredResults(published: readonly Result[], working: readonly Result[]): Result[] {
  const periods = (one: Indicator, other: Indicator): Indicator => ({
    ...one,
    periods: joined<Period>(one.periods, other.periods, (own) => own),
  });
  return joined<Result>(published, working, (one, other) => ({
    ...one,
    indicators: joined<Indicator>(one.indicators, other.indicators, periods),
  }));
}
