import { useQueryClient } from "@tanstack/react-query";
import { getOrganisationQueryKey } from "../../api/operations/getOrganisation.gen";
import { getOrganisationStandingQueryKey } from "../../api/operations/getOrganisationStanding.gen";

/** Looks again at an organisation and at how it stands. */
export function useOrganisationChanged(code: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: getOrganisationQueryKey({ path: { id: code } }) }),
      queries.invalidateQueries({ queryKey: getOrganisationStandingQueryKey({ path: { code } }) }),
    ]);
}
