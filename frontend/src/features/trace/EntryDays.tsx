import type { TraceEntry } from "../../api/types.gen";
import { formatDay } from "../../ui/formats";
import { useLanguage } from "../../ui/useLanguage";

/** From when to when; with consultation, when asked and when answered. */
export function EntryDays({ of: { from, until } }: { of: TraceEntry }) {
  const language = useLanguage();
  const days = [from, until].filter((day) => day !== null).map((day) => formatDay(day, language));
  return days.length === 0 ? "–" : days.join(" – ");
}
