import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { getProjectOptions } from "../../api/@tanstack/react-query.gen";
import { formatInstant } from "../../ui/formats";
import { LanguageNotice } from "../../ui/LanguageNotice";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { Mark } from "../../ui/Mark";
import { Page } from "../../ui/Page";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ProjectFacts } from "./ProjectFacts";

const route = getRouteApi("/live/projects/$id");

/** One published project. */
export function ProjectPage() {
  const language = useLanguage();
  const path = route.useParams();
  const project = useQuery(getProjectOptions({ path }));
  return (
    <LoadedPage query={project}>
      {(data) => (
        <Page
          title={pickText(data.title, language)?.text ?? data.code}
          heading={<LocalText of={data.title} />}
          description={pickText(data.summary, language)?.text}
          above={
            <span className="mark-line">
              <Mark filled={data.proposals.map(({ proposal }) => Number(proposal.split("/")[1]))} />
              <span>
                <Link to="/projects" activeOptions={{ exact: true }}>
                  <T id="nav.projects" />
                </Link>{" "}
                · <bdi className="code">{data.code}</bdi>
              </span>
            </span>
          }
          lead={<LanguageNotice of={data.title} info={data.titleInfo} />}
        >
          <div className="split">
            <div className="prose">
              <LocalText of={data.summary} as="p" />
              {Object.keys(data.description).length > 0 && (
                <>
                  <h2>
                    <T id="project.description" />
                  </h2>
                  <p className="pre">
                    <LocalText of={data.description} />
                  </p>
                </>
              )}
            </div>
            <ProjectFacts project={data} />
          </div>
          <p className="muted section">
            <T id="state.updated" values={{ time: formatInstant(data.updatedAt, language) }} /> ·{" "}
            <a href={`/api/v1/projects/${data.id}`}>
              <T id="action.json" />
            </a>
          </p>
        </Page>
      )}
    </LoadedPage>
  );
}
