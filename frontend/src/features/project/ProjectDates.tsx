import { formatDay } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

type Dates = {
  plannedStart: string | null;
  actualStart: string | null;
  plannedEnd: string | null;
  actualEnd: string | null;
};

/** From when to when: the actual day where there is one, else the planned one. */
export function ProjectDates({ of }: { of: Dates }) {
  const language = useLanguage();
  const start = of.actualStart ?? of.plannedStart;
  const end = of.actualEnd ?? of.plannedEnd;
  const day = (value: string | null) => (value === null ? "" : formatDay(value, language));
  if (start === null && end === null) {
    return <T id="project.noDates" />;
  }
  const id = start === null ? "project.until" : end === null ? "project.from" : "project.fromTo";
  return <T id={id} values={{ start: day(start), end: day(end) }} />;
}
