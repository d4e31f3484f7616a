import { Link } from "@tanstack/react-router";
import type { Project } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { formatDay } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountryName } from "../country/CountryName";
import { ProposalName } from "../initiative/ProposalName";

const dates = ["plannedStart", "actualStart", "plannedEnd", "actualEnd"] as const;

type Fields =
  | "lead"
  | "activityStatus"
  | "scopeLevel"
  | "collaborationType"
  | "countries"
  | "proposals"
  | (typeof dates)[number];

/** The facts of a project: who leads it, where, when, and which proposals it carries out. */
export function ProjectFacts({ project }: { project: Pick<Project, Fields> }) {
  const language = useLanguage();
  const countries = new Set(project.countries.map(({ country }) => country));
  return (
    <dl className="facts">
      <dt>
        <T id="project.lead" />
      </dt>
      <dd>
        <Link to="/organisations/$id" params={{ id: project.lead.id }}>
          <LocalText of={project.lead.name} />
        </Link>
      </dd>
      <dt>
        <T id="project.activityStatus" />
      </dt>
      <dd>
        <CodeLabel list="activity-status" code={project.activityStatus} />
      </dd>
      {dates.map((name) => {
        const day = project[name];
        return day === null ? null : (
          <div key={name}>
            <dt>
              <T id={`project.${name}`} />
            </dt>
            <dd>{formatDay(day, language)}</dd>
          </div>
        );
      })}
      <dt>
        <T id="project.countries" />
      </dt>
      <dd>
        <ul className="plain">
          {[...countries].map((code) => (
            <li key={code}>
              <Link to="/countries/$code" params={{ code }}>
                <CountryName code={code} />
              </Link>
            </li>
          ))}
        </ul>
      </dd>
      <dt>
        <T id="project.proposals" />
      </dt>
      <dd>
        <ul className="plain">
          {project.proposals.map(({ proposal: code }) => {
            const [initiative = "", number = ""] = code.split("/");
            return (
              <li key={code}>
                <Link to="/proposals/$initiative/$number" params={{ initiative, number }}>
                  <ProposalName code={code} />
                </Link>
              </li>
            );
          })}
        </ul>
      </dd>
      {project.scopeLevel !== null && (
        <>
          <dt>
            <T id="project.scopeLevel" />
          </dt>
          <dd>
            <CodeLabel list="activity-scope" code={project.scopeLevel} />
          </dd>
        </>
      )}
      {project.collaborationType !== null && (
        <>
          <dt>
            <T id="project.collaborationType" />
          </dt>
          <dd>
            <CodeLabel list="collaboration-type" code={project.collaborationType} />
          </dd>
        </>
      )}
    </dl>
  );
}
