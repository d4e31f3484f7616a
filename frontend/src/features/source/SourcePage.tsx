import "../../styles/process.css";
import "../../styles/project.css";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { getSourceOptions } from "../../api/operations/getSource.gen";
import { formatInstant } from "../../ui/formats";
import { LoadedPage } from "../../ui/LoadedPage";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { SourceActivityFacts } from "./SourceActivityFacts";
import { SourceFlags } from "./SourceFlags";
import { SourceProjects } from "./SourceProjects";
import { SourceSteps } from "./SourceSteps";

const route = getRouteApi("/live/workspace/sources/w/sources/$code");

/** One source system: what it is, what it did, and the projects that it knows. */
export function SourcePage() {
  const language = useLanguage();
  const { code } = route.useParams();
  const source = useQuery({ ...getSourceOptions({ path: { source: code } }), staleTime: 0 });
  return (
    <LoadedPage query={source}>
      {(found) => (
        <Page
          title={found.name}
          heading={<bdi>{found.name}</bdi>}
          above={
            <>
              <Link to="/w/sources">
                <T id="source.title" />
              </Link>{" "}
              ·{" "}
              <bdi dir="ltr" className="code">
                {found.key}
              </bdi>
            </>
          }
          lead={<SourceFlags source={found} />}
        >
          {found.deactivatedAt !== null && (
            <p className="note">
              <T
                id="source.deactivatedSince"
                values={{ time: formatInstant(found.deactivatedAt, language) }}
              />
            </p>
          )}
          <SourceActivityFacts source={found} />
          {found.may.length > 0 && <SourceSteps source={found} />}
          <SourceProjects code={found.key} />
        </Page>
      )}
    </LoadedPage>
  );
}
