import { useLingui } from "@lingui/react";
import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listProjectsOptions } from "../../api/operations/listProjects.gen";
import { T } from "../../ui/T";
import { ChipValue } from "./ChipValue";
import { filtersOf, withoutFilter } from "./filtersOf";
import type { ProjectFilter } from "./projectFilter";
import { projectQuery } from "./projectQuery";

/** Filters of which the page tries what the list would be without them. */
const tried = 8;

/** Nothing is published yet, or nothing matches: then the filters are named that keep everything out. */
export function EmptyProjects({ filter }: { filter: ProjectFilter }) {
  const { _ } = useLingui();
  const chips = filtersOf(filter).slice(0, tried);
  const counts = useQueries({
    queries: chips.map((chip) =>
      listProjectsOptions({
        query: { ...projectQuery(withoutFilter(filter, chip)), limit: 1, count: "capped", fields: "id" },
      }),
    ),
  });
  const found = chips
    .map((chip, index) => ({ chip, total: counts[index]?.data?.page.total ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  return (
    <div className="note">
      <p>
        <T id={chips.length > 0 ? "projects.emptyFiltered" : "projects.empty"} />
      </p>
      {found.length > 0 && (
        <ul>
          {found.map(({ chip, total }) => (
            <li key={`${chip.name} ${chip.value}`}>
              <Link to="/projects" search={withoutFilter(filter, chip)}>
                <T id="projects.without" values={{ name: _(`facet.${chip.name}`) }} /> <ChipValue {...chip} />
              </Link>{" "}
              <span className="muted">
                <T id="list.count" values={{ count: total }} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
