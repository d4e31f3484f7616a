import type { ProjectSummary } from "../../api/types.gen";
import { formatDay } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

type Day = "plannedStart" | "actualStart" | "plannedEnd" | "actualEnd";
type Dates = Pick<ProjectSummary, Day | `${Day}Precision`>;

/** From when to when, as exactly as it is known: the actual day where there is one, else the planned one. */
export function ProjectDates({ of }: { of: Dates }) {
  const language = useLanguage();
  const start = of.actualStart === null ? "plannedStart" : "actualStart";
  const end = of.actualEnd === null ? "plannedEnd" : "actualEnd";
  const day = (name: Day) => {
    const value = of[name];
    return value === null ? "" : formatDay(value, language, of[`${name}Precision`]);
  };
  if (of[start] === null && of[end] === null) {
    return <T id="project.noDates" />;
  }
  const id = of[start] === null ? "project.until" : of[end] === null ? "project.from" : "project.fromTo";
  return <T id={id} values={{ start: day(start), end: day(end) }} />;
}
