import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Project } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { formatDay } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ProjectCountries } from "./ProjectCountries";
import { ProjectProposals } from "./ProjectProposals";

const dates = ["plannedStart", "actualStart", "plannedEnd", "actualEnd"] as const;

type Fields =
  | "lead"
  | "activityStatus"
  | "scopeLevel"
  | "collaborationType"
  | "countries"
  | "proposals"
  | "countable"
  | "secondaryReportOf"
  | (typeof dates)[number]
  | `${(typeof dates)[number]}Precision`;

function Fact({ id, children }: { id: string; children: ReactNode }) {
  return (
    <>
      <dt>
        <T id={id} />
      </dt>
      <dd>{children}</dd>
    </>
  );
}

/** The facts of a project: who leads it, where, when, and which proposals it carries out. */
export function ProjectFacts({ project }: { project: Pick<Project, Fields> }) {
  const language = useLanguage();
  return (
    <dl className="facts">
      <Fact id="project.lead">
        <Link to="/organisations/$id" params={{ id: project.lead.id }}>
          <LocalText of={project.lead.name} />
        </Link>
      </Fact>
      <Fact id="project.activityStatus">
        <CodeLabel list="activity-status" code={project.activityStatus} />
      </Fact>
      {dates.map((name) => {
        const day = project[name];
        return day === null ? null : (
          <Fact key={name} id={`project.${name}`}>
            {formatDay(day, language, project[`${name}Precision`])}
          </Fact>
        );
      })}
      <Fact id="project.countries">
        <ProjectCountries countries={project.countries} />
      </Fact>
      <Fact id="project.proposals">
        <ProjectProposals proposals={project.proposals} />
      </Fact>
      {project.scopeLevel !== null && (
        <Fact id="project.scopeLevel">
          <CodeLabel list="activity-scope" code={project.scopeLevel} />
        </Fact>
      )}
      {project.collaborationType !== null && (
        <Fact id="project.collaborationType">
          <CodeLabel list="collaboration-type" code={project.collaborationType} />
        </Fact>
      )}
      {(!project.countable || project.secondaryReportOf !== null) && (
        <Fact id="project.sums">
          {!project.countable && <T id="project.notCountable" />}{" "}
          {project.secondaryReportOf !== null && (
            <T id="project.secondaryReportOf" values={{ report: project.secondaryReportOf }} />
          )}
        </Fact>
      )}
    </dl>
  );
}
