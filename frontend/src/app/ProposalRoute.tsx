import { getRouteApi } from "@tanstack/react-router";
import { ProposalPage } from "../features/initiative/ProposalPage";
import { LinkedProjects } from "../features/project/LinkedProjects";

const route = getRouteApi("/live/proposals/$initiative/$number");

export function ProposalRoute() {
  const { initiative, number } = route.useParams();
  return (
    <ProposalPage
      key={`${initiative}/${number}`}
      initiative={initiative}
      number={number}
      projects={<LinkedProjects filter={{ proposal: [`${initiative}/${number}`] }} />}
    />
  );
}
