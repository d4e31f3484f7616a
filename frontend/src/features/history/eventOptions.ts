import { infiniteQueryOptions } from "@tanstack/react-query";
import { listProjectEvents } from "../../api/operations/listProjectEvents.gen";

/** The steps of a project, the latest first, page by page. */
export function eventOptions(id: string) {
  return infiniteQueryOptions({
    queryKey: ["events", id],
    staleTime: 0,
    initialPageParam: "",
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 30, cursor: pageParam === "" ? undefined : pageParam };
      const { data } = await listProjectEvents({ path: { id }, query, signal, throwOnError: true });
      return data;
    },
    getNextPageParam: ({ page }) => page.nextCursor,
  });
}
