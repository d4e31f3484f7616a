import { Link } from "@tanstack/react-router";
import type { ProjectSummary } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { type Column, DataTable } from "../../ui/DataTable";
import { LocalText } from "../../ui/LocalText";
import { Mark } from "../../ui/Mark";
import { T } from "../../ui/T";
import { FreshnessBadge } from "./FreshnessBadge";
import { filledCells } from "./filledCells";
import { freshnessOf } from "./freshnessOf";
import { lastProgressOf } from "./lastProgressOf";
import { ProjectDates } from "./ProjectDates";

function freshness(project: ProjectSummary) {
  return freshnessOf(lastProgressOf(project), project.activityStatus);
}

const columns: Column<ProjectSummary>[] = [
  {
    head: "projects.project",
    cell: (one) => (
      <span className="with-mark">
        <Mark filled={filledCells(one.proposals)} />
        <Link to="/projects/$id" params={{ id: one.id }}>
          <LocalText of={one.title} />
        </Link>
      </span>
    ),
  },
  { head: "projects.code", cell: (one) => <bdi className="code">{one.code}</bdi> },
  { head: "facet.organisation", cell: (one) => <LocalText of={one.lead.name} /> },
  {
    head: "facet.activityStatus",
    cell: (one) => <CodeLabel list="activity-status" code={one.activityStatus} />,
  },
  {
    head: "facet.country",
    has: (one) => one.countries.length > 0,
    cell: (one) => <bdi>{one.countries.join(", ")}</bdi>,
  },
  { head: "projects.dates", cell: (one) => <ProjectDates of={one} /> },
  {
    head: "facet.freshness",
    has: (one) => freshness(one) !== null,
    cell: (one) => {
      const found = freshness(one);
      return found === null ? null : <FreshnessBadge of={found} />;
    },
  },
];

/** The same projects as a table. */
export function ProjectTable({ projects }: { projects: readonly ProjectSummary[] }) {
  return (
    <DataTable
      caption={
        <span className="hidden">
          <T id="projects.title" />
        </span>
      }
      columns={columns}
      rows={projects}
      idOf={({ id }) => id}
    />
  );
}
