import { useQueries, useQuery } from "@tanstack/react-query";
import { listInitiativesOptions } from "../../api/operations/listInitiatives.gen";
import { listProposalsOptions } from "../../api/operations/listProposals.gen";

/** Every initiative that has numbered proposals, with them. */
export function useProposals() {
  const initiatives = useQuery(listInitiativesOptions()).data?.items ?? [];
  const numbered = initiatives.filter((initiative) => initiative.proposalCount > 0);
  const lists = useQueries({
    queries: numbered.map(({ code }) => listProposalsOptions({ path: { code }, query: { limit: 200 } })),
  });
  return numbered.map((initiative, index) => ({ initiative, proposals: lists[index]?.data?.items ?? [] }));
}
