import { formatDay } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { formatPeriod } from "./formatPeriod";

type Props = { start: string | null; end: string | null };

/** A period of which either end may be open. */
export function DaySpan({ start, end }: Props) {
  const language = useLanguage();
  if (start !== null && end !== null) {
    return formatPeriod(start, end, language);
  }
  if (start === null && end === null) {
    return null;
  }
  const values = { start: formatDay(start ?? "", language), end: formatDay(end ?? "", language) };
  return <T id={start === null ? "project.until" : "project.from"} values={values} />;
}
