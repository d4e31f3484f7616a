import { getRouteApi } from "@tanstack/react-router";
import { CountryPage } from "../features/country/CountryPage";
import { CountryParticipations } from "../features/initiative/CountryParticipations";
import { LinkedOrganisations } from "../features/organisation/LinkedOrganisations";
import { LinkedProjects } from "../features/project/LinkedProjects";

const route = getRouteApi("/live/countries/$code");

export function CountryRoute() {
  const { code } = route.useParams();
  return (
    <CountryPage
      code={code}
      participations={<CountryParticipations country={code} />}
      organisations={<LinkedOrganisations country={code} />}
      projects={<LinkedProjects filter={{ country: [code] }} />}
    />
  );
}
