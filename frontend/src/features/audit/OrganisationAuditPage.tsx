import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { listOrganisationAuditEventsOptions } from "../../api/operations/listOrganisationAuditEvents.gen";
import { AuditLog } from "./AuditLog";
import { readAuditSearch } from "./auditSearch";

const route = getRouteApi("/live/workspace/audit/w/organisations/$code/audit");

/** The audit log of one organisation. */
export function OrganisationAuditPage() {
  const { code } = route.useParams();
  const search = readAuditSearch(route.useSearch());
  const query = useQuery({
    ...listOrganisationAuditEventsOptions({ path: { code }, query: search }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  return <AuditLog code={code} root={`/organisations/${code}/audit`} search={search} query={query} />;
}
