import { useQuery } from "@tanstack/react-query";
import { listCountries } from "../../api/operations/listCountries.gen";
import type { CountrySummary } from "../../api/types.gen";

const long = 24 * 60 * 60 * 1000;

/** Every country of the list, page after page, kept for the whole visit. */
export function useAllCountries() {
  return useQuery({
    queryKey: ["all-countries"],
    staleTime: long,
    queryFn: async ({ signal }) => {
      const found: CountrySummary[] = [];
      let cursor: string | undefined;
      do {
        const { data } = await listCountries({ query: { limit: 200, cursor }, signal, throwOnError: true });
        found.push(...data.items);
        cursor = data.page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return found;
    },
  });
}
