import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { listReports } from "../../api/operations/listReports.gen";
import type { ValueReport } from "../../api/types.gen";

/** Every report of a project that counts or is in work, however many there are. */
export function reportsOptions(id: string) {
  return queryOptions({
    queryKey: ["reports", id],
    staleTime: 0,
    queryFn: async ({ signal }) => {
      const found: ValueReport[] = [];
      let cursor: string | undefined;
      do {
        const query = { state: "DRAFT,PENDING,RETURNED,APPROVED", limit: 200, cursor };
        const { data } = await listReports({ path: { id }, query, signal, throwOnError: true });
        found.push(...data.items);
        cursor = data.page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return found;
    },
  });
}

/** After a write: reports and lock are read anew at once, everything else that shows values when it is next shown. */
export function useReportsChanged(id: string): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ refetchType: "none" });
    await Promise.all([
      queries.invalidateQueries({ queryKey: reportsOptions(id).queryKey }),
      queries.invalidateQueries({ queryKey: [{ _id: "getPeriodLock" }] }),
    ]);
  };
}
