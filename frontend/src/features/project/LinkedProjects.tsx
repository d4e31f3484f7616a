import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listProjectsOptions } from "../../api/operations/listProjects.gen";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";
import { ProjectRegister } from "./ProjectRegister";
import type { ProjectFilter } from "./projectFilter";
import { projectQuery } from "./projectQuery";

/** The latest published projects of one proposal, country or organisation, and the way to all of them. */
export function LinkedProjects({ filter }: { filter: ProjectFilter }) {
  const projects = useQuery(listProjectsOptions({ query: { ...projectQuery(filter), limit: 5 } }));
  return (
    <Loaded query={projects} lines={2}>
      {({ items, page }) =>
        items.length === 0 ? (
          <p className="muted">
            <T id="projects.noneLinked" />
          </p>
        ) : (
          <>
            <ProjectRegister projects={items} level="h3" />
            {page.nextCursor !== null && (
              <p>
                <Link to="/projects" search={filter}>
                  <T id="projects.all" />
                </Link>
              </p>
            )}
          </>
        )
      }
    </Loaded>
  );
}
