import { useQuery, useQueryClient } from "@tanstack/react-query";
import { listApiClientsOptions, listApiClientsQueryKey } from "../../api/operations/listApiClients.gen";
import { refetchUnlessRefused } from "../../ui/refetchUnlessRefused";

/** What waits for Keycloak goes on without this page: it looks again while it is open. */
const every = 10_000;

/** The API clients of an organisation, by its code, newest first. */
export function useClients(code: string, cursor: string | undefined) {
  return useQuery({
    ...listApiClientsOptions({ path: { code }, query: { cursor } }),
    staleTime: 0,
    refetchInterval: refetchUnlessRefused(every),
  });
}

/** Looks again at every page of the list. */
export function useClientsChanged(code: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: listApiClientsQueryKey({ path: { code } }) });
}
