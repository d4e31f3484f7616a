import type { Indicator, Period, ReportedValue } from "../../api/types.gen";

/** A period of an indicator with what was approved for it. */
export type IndicatorRow = { period: Period; reported: ReportedValue | null; actual: number | null };

type Measured = { value: number | null; numerator: number | null; denominator: number | null };

/** A value as one number: given as such, or by a numerator and a denominator as hundredths. */
export function measured({ value, numerator, denominator }: Measured): number | null {
  if (value !== null) {
    return value;
  }
  return numerator === null || denominator === null || denominator === 0
    ? null
    : (100 * numerator) / denominator;
}

/** The periods of an indicator in their order, each with its approved value. */
export function indicatorRows(indicator: Indicator, values: readonly ReportedValue[]): IndicatorRow[] {
  return [...indicator.periods]
    .sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end))
    .map((period) => {
      const reported =
        values.find((value) => value.indicator === indicator.id && value.period === period.id) ?? null;
      return { period, reported, actual: reported === null ? null : measured(reported) };
    });
}
