import { useQueryClient } from "@tanstack/react-query";
import { listInvitationsQueryKey } from "../../api/operations/listInvitations.gen";

/** Looks again at every list of an organisation's invitations. */
export function useInvitationsChanged(code: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: listInvitationsQueryKey({ path: { code } }) });
}
