import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Navigate } from "@tanstack/react-router";
import { getProjectDraftOptions } from "../../api/operations/getProjectDraft.gen";
import { useAccount } from "../../ui/form/account";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { isSection } from "./editorSections";
import { ProjectEditor } from "./ProjectEditor";
import { ProjectNavigation } from "./ProjectNavigation";
import { PublicationBadge } from "./PublicationBadge";
import { ReviewNote } from "./ReviewNote";
import "../../styles/editor.css";

const route = getRouteApi("/live/workspace/editing/w/projects/$id/edit/$section");

/** The working revision of a project in sections; read-only while it is with those who decide on it. */
export function EditPage() {
  const language = useLanguage();
  const { id, section } = route.useParams();
  const { text } = route.useSearch();
  const account = useAccount();
  const draft = useQuery(getProjectDraftOptions({ path: { id } }));
  if (!isSection(section)) {
    return <Navigate to="/w/projects/$id/edit/$section" params={{ id, section: "basics" }} replace />;
  }
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
          <ProjectNavigation id={id} />
          <ReviewNote project={project} />
          <ProjectEditor
            key={project.id}
            project={project}
            owner={account}
            section={section}
            text={text ?? project.originalLanguage}
          />
        </Page>
      )}
    </LoadedPage>
  );
}
