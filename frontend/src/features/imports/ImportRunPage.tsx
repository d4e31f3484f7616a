import "../../styles/imports.css";
import "../../styles/process.css";
import "../../styles/project.css";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { getImportOptions } from "../../api/operations/getImport.gen";
import { formatBytes, formatInstant } from "../../ui/formats";
import { LoadedPage } from "../../ui/LoadedPage";
import { Page } from "../../ui/Page";
import { readProblem } from "../../ui/readProblem";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ImportBody } from "./ImportBody";
import { ImportState } from "./ImportState";
import { isOpen } from "./importStates";

const route = getRouteApi("/live/workspace/imports/w/imports/$id");

/** One import from its check to its report. All of it is the server's: the page can be left and opened again. */
export function ImportRunPage() {
  const language = useLanguage();
  const { id } = route.useParams();
  const run = useQuery({
    ...getImportOptions({ path: { id } }),
    staleTime: 0,
    // looks again while the hub works on it, also after a lost connection
    refetchInterval: ({ state: { data, error } }) =>
      data !== undefined && isOpen(data) && (error === null || readProblem(error).status === 0)
        ? 1_000
        : false,
  });
  return (
    <LoadedPage query={run}>
      {(found) => (
        <Page
          title={found.name ?? found.format}
          heading={<bdi>{found.name ?? found.format}</bdi>}
          above={
            <>
              <Link to="/w/imports">
                <T id="imports.title" />
              </Link>{" "}
              ·{" "}
              <Link to="/w/sources/$code" params={{ code: found.source }}>
                <bdi className="code">{found.source}</bdi>
              </Link>
            </>
          }
          lead={<ImportState of={found} />}
        >
          <p className="muted">
            <T
              id="imports.facts"
              values={{
                size: formatBytes(Number(found.size), language),
                time: formatInstant(found.createdAt, language),
              }}
            />{" "}
            {found.removedAt !== null && (
              <T id="imports.keptUntil" values={{ time: formatInstant(found.removedAt, language) }} />
            )}
          </p>
          <ImportBody run={found} />
        </Page>
      )}
    </LoadedPage>
  );
}
