import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { ProposalPage } from "../features/initiative/ProposalPage";
import { LinkedProjects } from "../features/project/LinkedProjects";
import { Skeleton } from "../ui/Skeleton";

const route = getRouteApi("/live/proposals/$initiative/$number");
/** Below the projects, and always read from the API: the page does not wait for it. */
const TracePanel = lazy(async () => ({ default: (await import("../features/trace/TracePanel")).TracePanel }));

export function ProposalRoute() {
  const { initiative, number } = route.useParams();
  return (
    <ProposalPage
      key={`${initiative}/${number}`}
      initiative={initiative}
      number={number}
      projects={<LinkedProjects filter={{ proposal: [`${initiative}/${number}`] }} />}
      trace={
        <Suspense fallback={<Skeleton />}>
          <TracePanel of={{ initiative, number: Number(number) }} />
        </Suspense>
      }
    />
  );
}
