import { getRouteApi } from "@tanstack/react-router";
import { OrganisationPage } from "../features/organisation/OrganisationPage";
import { LinkedProjects } from "../features/project/LinkedProjects";

const route = getRouteApi("/live/organisations/$id");

export function OrganisationRoute() {
  const { id } = route.useParams();
  return (
    <OrganisationPage id={id} projects={(code) => <LinkedProjects filter={{ organisation: [code] }} />} />
  );
}
