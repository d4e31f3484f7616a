import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Project } from "../../api/types.gen";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ProjectNavigation } from "./ProjectNavigation";
import { PublicationBadge } from "./PublicationBadge";

type Props = {
  project: Pick<Project, "id" | "code" | "title" | "publication">;
  lead?: ReactNode;
  children: ReactNode;
};

/** A page of the workspace on one project: its name, where it stands, and the way to its other pages. */
export function WorkPage({ project, lead, children }: Props) {
  const language = useLanguage();
  return (
    <Page
      title={pickText(project.title, language)?.text ?? project.code}
      heading={<LocalText of={project.title} />}
      above={
        <>
          <Link to="/w" activeOptions={{ exact: true }}>
            <T id="work.title" />
          </Link>{" "}
          · <bdi className="code">{project.code}</bdi> · <PublicationBadge of={project.publication} />
        </>
      }
      lead={lead}
    >
      <ProjectNavigation id={project.id} />
      {children}
    </Page>
  );
}
