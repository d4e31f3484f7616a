import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { listAuditEventsOptions } from "../../api/operations/listAuditEvents.gen";
import { AuditLog } from "./AuditLog";
import { readAuditSearch } from "./auditSearch";

const route = getRouteApi("/live/workspace/audit/w/audit");

/** The audit log of everything, for auditors and platform administrators. */
export function AuditPage() {
  const search = readAuditSearch(route.useSearch());
  const query = useQuery({
    ...listAuditEventsOptions({ query: search }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  return <AuditLog root="/audit" search={search} query={query} />;
}
