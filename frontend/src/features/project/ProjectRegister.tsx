import { Link } from "@tanstack/react-router";
import type { ProjectSummary } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { LocalText } from "../../ui/LocalText";
import { Mark } from "../../ui/Mark";
import { FreshnessBadge } from "./FreshnessBadge";
import { filledCells } from "./filledCells";
import { freshnessOf } from "./freshnessOf";
import { lastProgressOf } from "./lastProgressOf";
import { ProjectDates } from "./ProjectDates";

type Props = { projects: readonly ProjectSummary[]; level?: "h2" | "h3" };

/** Projects as lines of the register: code, title, lead, state, dates, freshness, and the cells of the mark they fill. */
export function ProjectRegister({ projects, level: Heading = "h2" }: Props) {
  return (
    <ul className="register">
      {projects.map((project) => {
        const freshness = freshnessOf(lastProgressOf(project), project.activityStatus);
        return (
          <li key={project.id} className="with-mark">
            <Mark filled={filledCells(project.proposals)} size={32} />
            <div>
              <Heading>
                <Link to="/projects/$id" params={{ id: project.id }}>
                  <LocalText of={project.title} />
                </Link>
              </Heading>
              <p className="muted">
                <bdi className="code">{project.code}</bdi> · <LocalText of={project.lead.name} />
              </p>
              <p className="muted">
                <CodeLabel list="activity-status" code={project.activityStatus} /> ·{" "}
                {project.countries.length > 0 && (
                  <>
                    <bdi>{project.countries.join(", ")}</bdi> ·{" "}
                  </>
                )}
                <ProjectDates of={project} />{" "}
                {freshness !== null && freshness !== "FRESH" && <FreshnessBadge of={freshness} />}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
