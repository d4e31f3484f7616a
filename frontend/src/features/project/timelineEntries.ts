import type { Milestone, Project } from "../../api/types.gen";
import type { DatePrecision } from "../../ui/formats";
import type { LanguageMap } from "../../ui/pickText";

export type TimelineEntry = {
  key: string;
  day: string;
  precision: DatePrecision;
  /** Of one of the four days of a project. */
  id?: string;
  /** Of a milestone. */
  title?: LanguageMap;
  milestone?: Milestone;
};

const days = ["plannedStart", "actualStart", "plannedEnd", "actualEnd"] as const;

type Day = (typeof days)[number];
type Dated = Pick<Project, Day | `${Day}Precision` | "milestones">;

/** The days of a project and its milestones in the order of time; what was done stands at the day when it was. */
export function timelineEntries(project: Dated): TimelineEntry[] {
  const own = days.flatMap((name) => {
    const day = project[name];
    return day === null
      ? []
      : [{ key: name, day, precision: project[`${name}Precision`], id: `project.${name}` }];
  });
  const reached = project.milestones.map((milestone) => ({
    key: milestone.id,
    day: milestone.doneOn ?? milestone.due,
    precision: "DAY" as const,
    title: milestone.title,
    milestone,
  }));
  return [...own, ...reached].sort((a, b) => a.day.localeCompare(b.day));
}
