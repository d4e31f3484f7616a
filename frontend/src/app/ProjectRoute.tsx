import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { ProjectPage } from "../features/project/ProjectPage";
import { LazyDetails } from "../ui/LazyDetails";
import { Skeleton } from "../ui/Skeleton";
import { T } from "../ui/T";
import { ProjectSteps } from "./ProjectSteps";

const route = getRouteApi("/live/projects/$id");
/** Always read from the API beside the record: the page does not wait for it. */
const ProjectBalance = lazy(async () => ({
  default: (await import("../features/trace/ProjectBalance")).ProjectBalance,
}));
const PublicRevisions = lazy(async () => ({
  default: (await import("../features/history/PublicRevisions")).PublicRevisions,
}));

export function ProjectRoute() {
  const { id } = route.useParams();
  return (
    <ProjectPage
      key={id}
      balance={
        <Suspense fallback={<Skeleton lines={4} />}>
          <ProjectBalance project={id} />
        </Suspense>
      }
      changes={
        <>
          <ProjectSteps id={id} />
          <LazyDetails summary={<T id="changed.revisions" />}>
            <PublicRevisions id={id} />
          </LazyDetails>
        </>
      }
    />
  );
}
