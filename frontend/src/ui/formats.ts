import { type Language, localeOf } from "./languages";

export type DatePrecision = "DAY" | "MONTH" | "YEAR";

const dateParts = {
  DAY: { day: "numeric", month: "long", year: "numeric" },
  MONTH: { month: "long", year: "numeric" },
  YEAR: { year: "numeric" },
} as const;

/** How many characters of a day (YYYY-MM-DD) are known. */
export const knownPart = { DAY: 10, MONTH: 7, YEAR: 4 } as const;

/** A day (YYYY-MM-DD) as precisely as it is known. */
export function formatDay(day: string, language: Language, precision: DatePrecision = "DAY"): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) {
    return day;
  }
  return new Intl.DateTimeFormat(localeOf(language), { ...dateParts[precision], timeZone: "UTC" }).format(
    date,
  );
}

/** An instant, in the reader's own time zone. */
export function formatInstant(instant: string, language: Language): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) {
    return instant;
  }
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium", timeStyle: "short" }).format(
    date,
  );
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}

const units = ["byte", "kilobyte", "megabyte"] as const;

export function formatBytes(size: number, language: Language): string {
  const step = size < 1000 ? 0 : size < 1_000_000 ? 1 : 2;
  const options = { style: "unit", unit: units[step], maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(localeOf(language), options).format(size / 1000 ** step);
}

export function nameOfLanguage(tag: string, language: Language): string {
  return new Intl.DisplayNames([language.tag], { type: "language" }).of(tag) ?? tag;
}

/** Text in the alphabetical order of the reader's language. */
export function compareIn(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(language.tag).compare;
}
