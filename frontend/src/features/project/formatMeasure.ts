import { type Language, localeOf } from "../../ui/languages";

/** A measured value with all the digits that it is kept with. */
export function formatMeasure(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 6 }).format(value);
}
