import "../../styles/project.css";
import { useLingui } from "@lingui/react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { listProjectsOptions } from "../../api/operations/listProjects.gen";
import { CopyLink } from "../../ui/CopyLink";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { Pager } from "../../ui/Pager";
import { Skeleton } from "../../ui/Skeleton";
import { T } from "../../ui/T";
import { ProjectChips } from "./ProjectChips";
import { ProjectFilters } from "./ProjectFilters";
import { ProjectRegister } from "./ProjectRegister";
import { projectQuery } from "./projectQuery";

const route = getRouteApi("/live/projects");
/** What most visits do without. */
const EmptyProjects = lazy(async () => ({ default: (await import("./EmptyProjects")).EmptyProjects }));
const ExportMenu = lazy(async () => ({ default: (await import("./ExportMenu")).ExportMenu }));
const ProjectTable = lazy(async () => ({ default: (await import("./ProjectTable")).ProjectTable }));

/** The published projects; what is shown is wholly in the address. */
export function ProjectsPage() {
  const { _ } = useLingui();
  const filter = route.useSearch();
  const query = { ...projectQuery(filter), limit: 25, count: "capped" } as const;
  const projects = useQuery({ ...listProjectsOptions({ query }), placeholderData: keepPreviousData });
  const table = filter.view === "table";
  return (
    <Page title={_("projects.title")} lead={<T id="projects.lead" />} description={_("projects.lead")}>
      <ProjectFilters filter={filter} />
      <ProjectChips filter={filter} />
      <Loaded query={projects} lines={10}>
        {({ items, page }) => (
          <>
            <div className="row result-head">
              <p role="status" id="results" tabIndex={-1}>
                <T
                  id={page.totalIsCapped === true ? "list.countCapped" : "list.count"}
                  values={{ count: page.total ?? items.length }}
                />
              </p>
              <span>
                <Link
                  to="/projects"
                  search={{ ...filter, view: table ? undefined : "table" }}
                  activeOptions={{ exact: true }}
                >
                  <T id={table ? "projects.asLines" : "projects.asTable"} />
                </Link>{" "}
                <CopyLink />
              </span>
            </div>
            <Suspense fallback={null}>{items.length > 0 && <ExportMenu filter={filter} />}</Suspense>
            <Suspense fallback={<Skeleton lines={10} />}>
              {table && <ProjectTable projects={items} />}
              {items.length === 0 && <EmptyProjects filter={filter} />}
            </Suspense>
            {!table && items.length > 0 && <ProjectRegister projects={items} />}
            <Pager next={page.nextCursor} later={filter.cursor !== undefined} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
