import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Navigate } from "@tanstack/react-router";
import { getProjectDraftOptions } from "../../api/operations/getProjectDraft.gen";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { DraftActions } from "./DraftActions";
import { ProjectFacts } from "./ProjectFacts";
import { ProjectNavigation } from "./ProjectNavigation";
import { ProjectText } from "./ProjectText";
import { PublicationBadge } from "./PublicationBadge";
import { ReviewNote } from "./ReviewNote";
import { WorkDocuments } from "./WorkDocuments";

const route = getRouteApi("/live/workspace/w/projects/$id");

/** The working revision of a project: those who may edit it now are led to the editor, the others read its facts. */
export function DraftPage() {
  const language = useLanguage();
  const path = route.useParams();
  const draft = useQuery(getProjectDraftOptions({ path }));
  return (
    <LoadedPage query={draft}>
      {(project) =>
        project.may.includes("EDIT") ? (
          <Navigate
            to="/w/projects/$id/edit/$section"
            params={{ id: project.id, section: "basics" }}
            replace
          />
        ) : (
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
          >
            <ProjectNavigation id={project.id} />
            <ReviewNote project={project} />
            <DraftActions project={project} unsaved={false} />
            <div className="split section">
              <ProjectText project={project} />
              <ProjectFacts project={project} />
            </div>
            <WorkDocuments project={project} />
            {project.publication === "PUBLISHED" && (
              <p className="section">
                <Link to="/projects/$id" params={{ id: project.id }}>
                  <T id="work.public" />
                </Link>
              </p>
            )}
          </Page>
        )
      }
    </LoadedPage>
  );
}
