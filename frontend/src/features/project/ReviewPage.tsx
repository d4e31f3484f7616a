import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { getProjectDraftOptions } from "../../api/@tanstack/react-query.gen";
import { formatInstant } from "../../ui/formats";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ProjectFacts } from "./ProjectFacts";
import { ProjectText } from "./ProjectText";
import { PublicationBadge } from "./PublicationBadge";
import { ReviewForm } from "./ReviewForm";

const route = getRouteApi("/live/workspace/w/projects/$id/review");

/** A submitted revision as its reviewer reads it, and the decision. */
export function ReviewPage() {
  const language = useLanguage();
  const path = route.useParams();
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
          lead={
            project.submittedAt === null ? undefined : (
              <T id="review.submitted" values={{ time: formatInstant(project.submittedAt, language) }} />
            )
          }
        >
          <div className="split">
            <ProjectText project={project} />
            <ProjectFacts project={project} />
          </div>
          <section aria-labelledby="decision">
            <h2 id="decision">
              <T id="review.title" />
            </h2>
            <ReviewForm project={project} />
          </section>
        </Page>
      )}
    </LoadedPage>
  );
}
