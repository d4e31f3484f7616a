import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { getProjectFacetsOptions } from "../api/operations/getProjectFacets.gen";
import { InitiativePage } from "../features/initiative/InitiativePage";

const route = getRouteApi("/live/initiatives/$code");

export function InitiativeRoute() {
  const { code } = route.useParams();
  const facets = useQuery(getProjectFacetsOptions());
  return (
    <InitiativePage
      code={code}
      projectsOf={(proposal) => facets.data?.proposals.find((one) => one.code === proposal)?.projects ?? 0}
    />
  );
}
