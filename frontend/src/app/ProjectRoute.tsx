import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { ProjectPage } from "../features/project/ProjectPage";
import { LazyDetails } from "../ui/LazyDetails";
import { Skeleton } from "../ui/Skeleton";
import { T } from "../ui/T";
import { hasSessionHint } from "./auth/sessionHint";
import { ProjectSteps } from "./ProjectSteps";

const route = getRouteApi("/live/projects/$id");
/** Always read from the API beside the record: the page does not wait for it. */
const ProjectBalance = lazy(async () => ({
  default: (await import("../features/trace/ProjectBalance")).ProjectBalance,
}));
const PublicRevisions = lazy(async () => ({
  default: (await import("../features/history/PublicRevisions")).PublicRevisions,
}));

/** The sign-in library comes along: only for who signed in on this device lately. */
const WhenSignedIn = lazy(async () => ({
  default: (await import("./auth/WhenSignedIn")).WhenSignedIn,
}));
const MembersPart = lazy(async () => ({
  default: (await import("../features/project/MembersPart")).MembersPart,
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
      members={
        hasSessionHint() && (
          <Suspense fallback={null}>
            <WhenSignedIn>
              <MembersPart id={id} />
            </WhenSignedIn>
          </Suspense>
        )
      }
    />
  );
}
