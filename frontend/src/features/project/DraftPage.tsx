import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { getMeOptions, getProjectDraftOptions } from "../../api/@tanstack/react-query.gen";
import { Loaded } from "../../ui/Loaded";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { DraftActions } from "./DraftActions";
import { DraftEditor } from "./DraftEditor";
import { ProjectFacts } from "./ProjectFacts";
import { ProjectText } from "./ProjectText";
import { PublicationBadge } from "./PublicationBadge";

const route = getRouteApi("/live/workspace/w/projects/$id");

/** The working revision of a project: the form for those who may edit it now, its facts for everybody else. */
export function DraftPage() {
  const language = useLanguage();
  const path = route.useParams();
  const me = useQuery(getMeOptions());
  const draft = useQuery(getProjectDraftOptions({ path }));
  return (
    <LoadedPage query={draft}>
      {(project) => (
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
          {project.reviewNote !== null && (
            <div className="note">
              <p className="note-title">
                <T id="review.noteTitle" />
              </p>
              <p className="pre" dir="auto">
                {project.reviewNote}
              </p>
            </div>
          )}
          {project.may.includes("EDIT") ? (
            <Loaded query={me}>
              {({ person }) => <DraftEditor key={project.id} project={project} owner={person?.id ?? ""} />}
            </Loaded>
          ) : (
            <>
              <DraftActions project={project} unsaved={false} />
              <div className="split section">
                <ProjectText project={project} />
                <ProjectFacts project={project} />
              </div>
            </>
          )}
          {project.publication === "PUBLISHED" && (
            <p className="section">
              <Link to="/projects/$id" params={{ id: project.id }}>
                <T id="work.public" />
              </Link>
            </p>
          )}
        </Page>
      )}
    </LoadedPage>
  );
}
