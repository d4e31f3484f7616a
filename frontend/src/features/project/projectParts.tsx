import type { ReactNode } from "react";
import type { Project } from "../../api/types.gen";
import { AgreementList } from "./AgreementList";
import { DocumentTable } from "./DocumentTable";
import { PartnerTable } from "./PartnerTable";
import { PlaceTable } from "./PlaceTable";
import { ProjectChanges } from "./ProjectChanges";
import { ProjectCitation } from "./ProjectCitation";
import { ProjectClasses } from "./ProjectClasses";
import { ProjectFunding } from "./ProjectFunding";
import { ProjectOverview } from "./ProjectOverview";
import { ProjectTimeline } from "./ProjectTimeline";
import { ProjectTrace } from "./ProjectTrace";
import { RelatedProjects } from "./RelatedProjects";
import { ResultList } from "./ResultList";
import { SourceList } from "./SourceList";
import { timelineEntries } from "./timelineEntries";

/** What other parts of the hub know of a project, below what its record says itself. */
export type Beside = { balance: ReactNode; changes: ReactNode };

export type ProjectPart = { id: string; content: ReactNode };

/** The parts of a project's page in their order. What every project should have says that it is missing; the rest is left out. */
export function projectParts(project: Project, beside: Beside): ProjectPart[] {
  const { sectors, sdgs, groups, markers, budgets, transactions, inKind } = project;
  const parts: (ProjectPart & { count?: number; needed?: boolean })[] = [
    { id: "overview", content: <ProjectOverview project={project} /> },
    { id: "trace", content: <ProjectTrace project={project} balance={beside.balance} /> },
    { id: "agreed", content: <AgreementList agreements={project.agreements} lead={project.lead} /> },
    { id: "results", count: project.results.length, needed: true, content: <ResultList project={project} /> },
    {
      id: "funding",
      count: budgets.length + transactions.length + inKind.length,
      needed: true,
      content: <ProjectFunding project={project} />,
    },
    {
      id: "timeline",
      count: timelineEntries(project).length,
      needed: true,
      content: <ProjectTimeline project={project} />,
    },
    {
      id: "partners",
      count: project.organisations.length,
      needed: true,
      content: <PartnerTable partners={project.organisations} />,
    },
    { id: "places", count: project.locations.length, content: <PlaceTable places={project.locations} /> },
    {
      id: "classes",
      count: sectors.length + sdgs.length + groups.length + markers.length,
      content: <ProjectClasses project={project} />,
    },
    {
      id: "documents",
      count: project.documents.length,
      needed: true,
      content: <DocumentTable project={project} />,
    },
    { id: "sources", count: project.sources.length, content: <SourceList project={project} /> },
    { id: "related", content: <RelatedProjects project={project} /> },
    { id: "changes", content: <ProjectChanges project={project}>{beside.changes}</ProjectChanges> },
    { id: "cite", content: <ProjectCitation project={project} /> },
  ];
  return parts
    .filter(({ count, needed }) => count !== 0 || needed === true)
    .map(({ id, count, content }) => ({ id, content: count === 0 ? null : content }));
}
