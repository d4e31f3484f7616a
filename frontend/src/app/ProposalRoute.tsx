import { getRouteApi } from "@tanstack/react-router";
import { ProposalPage } from "../features/initiative/ProposalPage";
import { LinkedProjects } from "../features/project/LinkedProjects";
import { TracePanel } from "../features/trace/TracePanel";

const route = getRouteApi("/live/proposals/$initiative/$number");

export function ProposalRoute() {
  const { initiative, number } = route.useParams();
  return (
    <ProposalPage
      key={`${initiative}/${number}`}
      initiative={initiative}
      number={number}
      trace={<TracePanel of={{ initiative, number: Number(number) }} />}
      projects={<LinkedProjects filter={{ proposal: `${initiative}/${number}` }} />}
    />
  );
}
