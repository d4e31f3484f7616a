import { Link } from "@tanstack/react-router";
import type { ProjectSummary } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ProjectLinks } from "./ProjectLinks";
import { PublicationBadge } from "./PublicationBadge";

/** Working revisions as lines that lead to their page in the workspace. */
export function WorkRegister({ projects }: { projects: readonly ProjectSummary[] }) {
  const language = useLanguage();
  return (
    <ul className="register">
      {projects.map((project) => (
        <li key={project.id}>
          <h3>
            <Link to="/w/projects/$id" params={{ id: project.id }}>
              <LocalText of={project.title} />
            </Link>
          </h3>
          <p className="muted">
            <bdi className="code">{project.code}</bdi> · <LocalText of={project.lead.name} /> ·{" "}
            <PublicationBadge of={project.publication} /> ·{" "}
            <T id="state.updated" values={{ time: formatInstant(project.updatedAt, language) }} />
          </p>
          <ul className="inline">
            <ProjectLinks id={project.id} />
          </ul>
        </li>
      ))}
    </ul>
  );
}
