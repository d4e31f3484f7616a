import { formatDay } from "../../ui/formats";
import type { Language } from "../../ui/languages";

/** From one day to another, as short as it can be said: whole years by the year, whole months by the month. */
export function formatPeriod(start: string, end: string, language: Language): string {
  const [firstYear, lastYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) {
    return firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`;
  }
  const next = new Date(`${end}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const months = start.endsWith("-01") && next.getUTCDate() === 1;
  const text = (day: string) => formatDay(day, language, months ? "MONTH" : "DAY");
  return text(start) === text(end) ? text(start) : `${text(start)} – ${text(end)}`;
}
