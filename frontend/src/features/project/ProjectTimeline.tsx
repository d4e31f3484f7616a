import type { Project } from "../../api/types.gen";
import { formatDay, knownPart } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { timelineEntries } from "./timelineEntries";

/** Planned and actual days and milestones along one line. */
export function ProjectTimeline({ project }: { project: Project }) {
  const language = useLanguage();
  return (
    <ol className="timeline">
      {timelineEntries(project).map(({ key, day, precision, id, title, milestone }) => (
        <li
          key={key}
          className={milestone?.status.toLowerCase() ?? (id?.includes("actual") ? "done" : "planned")}
        >
          <time dateTime={day.slice(0, knownPart[precision])}>{formatDay(day, language, precision)}</time>
          <span>
            {id !== undefined && <T id={id} />}
            {title !== undefined && <LocalText of={title} />}
            {milestone !== undefined && (
              <span className="muted">
                {" "}
                <T id={`milestone.${milestone.status}`} />
                {milestone.doneOn !== null && milestone.doneOn !== milestone.due && (
                  <>
                    {" "}
                    · <T id="milestone.due" values={{ day: formatDay(milestone.due, language) }} />
                  </>
                )}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
