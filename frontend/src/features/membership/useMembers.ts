import { useQuery, useQueryClient } from "@tanstack/react-query";
import { listMembersOptions, listMembersQueryKey } from "../../api/operations/listMembers.gen";
import { refetchUnlessRefused } from "../../ui/refetchUnlessRefused";
import type { MembersSearch } from "./membersSearch";

/** What waits for Keycloak goes on without this page: it looks again while it is open. */
const every = 10_000;

/** Members of an organisation, by its code, in the order of their names. */
export function useMembers(code: string, query: MembersSearch) {
  return useQuery({
    ...listMembersOptions({ path: { code }, query }),
    staleTime: 0,
    refetchInterval: refetchUnlessRefused(every),
  });
}

/** Looks again at every list of them. */
export function useMembersChanged(code: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: listMembersQueryKey({ path: { code } }) });
}
