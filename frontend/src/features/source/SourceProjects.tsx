import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { listSourceProjectsOptions } from "../../api/operations/listSourceProjects.gen";
import type { SourceProjectSummary } from "../../api/types.gen";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatInstant } from "../../ui/formats";
import { Loaded } from "../../ui/Loaded";
import { LocalText } from "../../ui/LocalText";
import { Pager } from "../../ui/Pager";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { PublicationBadge } from "../project/PublicationBadge";

const route = getRouteApi("/live/workspace/sources/w/sources/$code");

/** The projects that a source knows, by its own ids, each with the way to ours. */
export function SourceProjects({ code }: { code: string }) {
  const language = useLanguage();
  const { cursor } = route.useSearch();
  const projects = useQuery({
    ...listSourceProjectsOptions({ path: { source: code }, query: { cursor, limit: 50 } }),
    staleTime: 0,
  });
  const columns: Column<SourceProjectSummary>[] = [
    {
      head: "source.col.externalId",
      cell: ({ externalId }) => (
        <bdi dir="ltr" className="code hash">
          {externalId}
        </bdi>
      ),
    },
    {
      head: "source.col.project",
      cell: ({ id, code: number, title }) => (
        <Link to="/w/projects/$id" params={{ id }}>
          {Object.keys(title).length > 0 ? <LocalText of={title} /> : <bdi>{number}</bdi>}
        </Link>
      ),
    },
    {
      head: "source.col.state",
      cell: ({ publication, deletedAt }) =>
        deletedAt === null ? (
          <PublicationBadge of={publication} />
        ) : (
          <T id="source.deletedAt" values={{ time: formatInstant(deletedAt, language) }} />
        ),
    },
    {
      head: "source.col.version",
      has: ({ sourceVersion }) => sourceVersion !== null,
      cell: ({ sourceVersion }) => <bdi dir="ltr">{sourceVersion}</bdi>,
    },
    { head: "source.col.seen", cell: ({ lastSeenAt }) => formatInstant(lastSeenAt, language) },
  ];
  return (
    <section aria-labelledby="known">
      <h2 id="known">
        <T id="source.known" />
      </h2>
      <Loaded query={projects} lines={6}>
        {({ items, page }) => (
          <>
            {items.length === 0 && (
              <p className="note">
                <T id="source.knownEmpty" />
              </p>
            )}
            <DataTable
              caption={<T id="source.knownCaption" />}
              columns={columns}
              rows={items}
              idOf={({ externalId }) => externalId}
            />
            <Pager next={page.nextCursor} later={cursor !== undefined} />
          </>
        )}
      </Loaded>
    </section>
  );
}
