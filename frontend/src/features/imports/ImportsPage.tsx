import "../../styles/imports.css";
import "../../styles/process.css";
import "../../styles/project.css";
import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { listImportsOptions } from "../../api/operations/listImports.gen";
import type { Import } from "../../api/types.gen";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatInstant, formatNumber } from "../../ui/formats";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { Pager } from "../../ui/Pager";
import { readProblem } from "../../ui/readProblem";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ImportState } from "./ImportState";
import { isOpen } from "./importStates";

const route = getRouteApi("/live/workspace/imports/w/imports");

/** The imports of the sources that this account may see, the newest first. */
export function ImportsPage() {
  const { _ } = useLingui();
  const { source, cursor } = route.useSearch();
  const imports = useQuery({
    ...listImportsOptions({ query: { source, cursor, limit: 20 } }),
    staleTime: 0,
    // looks again while something is under way
    refetchInterval: ({ state: { data, error } }) =>
      error !== null && readProblem(error).status !== 0
        ? false
        : data?.items.some(isOpen) === true
          ? 2_000
          : false,
  });
  return (
    <Page title={_("imports.title")} lead={<T id="imports.lead" />}>
      <p>
        <Link to="/w/imports/new" search={{ source }} className="button">
          <T id="imports.new" />
        </Link>
      </p>
      {source !== undefined && (
        <p>
          <T id="imports.ofSource" values={{ source: <bdi className="code">{source}</bdi> }} />{" "}
          <Link to="/w/imports" search={{}} activeOptions={{ exact: true }}>
            <T id="imports.ofAll" />
          </Link>
        </p>
      )}
      <Loaded query={imports} lines={8}>
        {({ items, page }) => (
          <>
            {items.length === 0 && (
              <p className="note">
                <T id="imports.empty" />
              </p>
            )}
            <ImportTable imports={items} />
            <Pager next={page.nextCursor} later={cursor !== undefined} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function ImportTable({ imports }: { imports: readonly Import[] }) {
  const language = useLanguage();
  const columns: Column<Import>[] = [
    {
      head: "imports.col.file",
      cell: ({ id, name, format }) => (
        <Link to="/w/imports/$id" params={{ id }}>
          <bdi>{name ?? format}</bdi>
        </Link>
      ),
    },
    { head: "imports.col.source", cell: ({ source }) => <bdi className="code">{source}</bdi> },
    { head: "imports.col.state", cell: (one) => <ImportState of={one} /> },
    {
      head: "imports.col.rows",
      figures: true,
      has: ({ rows }) => rows.total !== null,
      cell: ({ rows }) => formatNumber(rows.total ?? 0, language),
    },
    {
      head: "imports.col.errors",
      figures: true,
      cell: ({ findings }) => formatNumber(Number(findings.error), language),
    },
    { head: "imports.col.created", cell: ({ createdAt }) => formatInstant(createdAt, language) },
  ];
  return (
    <DataTable caption={<T id="imports.caption" />} columns={columns} rows={imports} idOf={({ id }) => id} />
  );
}
