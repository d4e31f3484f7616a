import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { ProposalPage } from "../features/initiative/ProposalPage";
import { LinkedProjects } from "../features/project/LinkedProjects";
import { Skeleton } from "../ui/Skeleton";

/** Below the projects of the proposal: the page stands before it is here. */
const ProposalTrace = lazy(async () => ({
  default: (await import("../features/project/ProposalTrace")).ProposalTrace,
}));
const route = getRouteApi("/live/proposals/$initiative/$number");

export function ProposalRoute() {
  const { initiative, number } = route.useParams();
  return (
    <ProposalPage
      key={`${initiative}/${number}`}
      initiative={initiative}
      number={number}
      projects={<LinkedProjects filter={{ proposal: [`${initiative}/${number}`] }} />}
      trace={
        <Suspense fallback={<Skeleton lines={3} />}>
          <ProposalTrace initiative={initiative} number={number} />
        </Suspense>
      }
    />
  );
}
