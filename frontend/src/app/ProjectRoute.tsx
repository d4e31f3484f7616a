import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { ProjectPage } from "../features/project/ProjectPage";
import { Skeleton } from "../ui/Skeleton";
import { ProjectSteps } from "./ProjectSteps";

const route = getRouteApi("/live/projects/$id");
/** Below the record, and always read from the API: the page does not wait for it. */
const TracePanel = lazy(async () => ({ default: (await import("../features/trace/TracePanel")).TracePanel }));

export function ProjectRoute() {
  const { id } = route.useParams();
  return (
    <ProjectPage
      key={id}
      trace={
        <Suspense fallback={<Skeleton />}>
          <TracePanel of={{ project: id }} />
        </Suspense>
      }
      changes={<ProjectSteps id={id} />}
    />
  );
}
