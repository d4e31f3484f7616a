import { useQueryClient } from "@tanstack/react-query";
import { getApplicationQueryKey } from "../../api/operations/getApplication.gen";
import { listApplicationsQueryKey } from "../../api/operations/listApplications.gen";
import type { Application } from "../../api/types.gen";

/** What every decision on an application does with its answer: it is the application as it stands now. */
export function useApplicationStep({ id }: Application) {
  const queries = useQueryClient();
  return (answer: Application) => {
    queries.setQueryData(getApplicationQueryKey({ path: { id } }), answer);
    void queries.invalidateQueries({ queryKey: listApplicationsQueryKey() });
  };
}
