import { useLingui } from "@lingui/react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { listProjectsOptions } from "../../api/@tanstack/react-query.gen";
import { CopyLink } from "../../ui/CopyLink";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { Pager } from "../../ui/Pager";
import { T } from "../../ui/T";
import { ProjectChips } from "./ProjectChips";
import { ProjectFilters } from "./ProjectFilters";
import { ProjectRegister } from "./ProjectRegister";
import { projectQuery } from "./projectFilter";

const route = getRouteApi("/live/projects");

/** The published projects; what is shown is wholly in the address. */
export function ProjectsPage() {
  const { _ } = useLingui();
  const filter = route.useSearch();
  const query = { ...projectQuery(filter), limit: 25, count: "capped" } as const;
  const projects = useQuery({ ...listProjectsOptions({ query }), placeholderData: keepPreviousData });
  const { cursor, sort, ...narrowing } = filter;
  const narrowed = Object.values(narrowing).some((value) => value !== undefined);
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
              <CopyLink />
            </div>
            {items.length > 0 && <ProjectRegister projects={items} />}
            {items.length === 0 && (
              <p className="note">
                <T id={narrowed ? "projects.emptyFiltered" : "projects.empty"} />
              </p>
            )}
            <Pager next={page.nextCursor} later={cursor !== undefined} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
