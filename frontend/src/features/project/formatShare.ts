import { type Language, localeOf } from "../../ui/languages";

/** A number of hundredths as the language writes it: 45 is 45 %. */
export function formatShare(percent: number, language: Language): string {
  const options = { style: "percent", maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(localeOf(language), options).format(percent / 100);
}
