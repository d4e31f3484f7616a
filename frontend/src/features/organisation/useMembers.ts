import { useQuery } from "@tanstack/react-query";
import { listOrganisations } from "../../api/sdk.gen";
import type { OrganisationRef } from "../../api/types.gen";
import { useLanguage } from "../../ui/useLanguage";

const long = 60 * 60 * 1000;

/** Names and addresses of member organisations by code: reads the directory until each of these is found. */
export function useMembers(codes: readonly string[]): ReadonlyMap<string, OrganisationRef> {
  const { tag } = useLanguage();
  const wanted = [...new Set(codes)].sort();
  const { data } = useQuery({
    queryKey: ["members", tag, wanted],
    staleTime: long,
    enabled: wanted.length > 0,
    queryFn: async ({ signal }) => {
      const found = new Map<string, OrganisationRef>();
      let cursor: string | undefined;
      do {
        const query = { limit: 200, cursor, lang: tag, fields: "id,code,name" } as const;
        const { data: page } = await listOrganisations({ query, signal, throwOnError: true });
        for (const one of page.items) {
          found.set(one.code, one);
        }
        cursor = page.page.nextCursor ?? undefined;
      } while (cursor !== undefined && !wanted.every((code) => found.has(code)));
      return found;
    },
  });
  return data ?? new Map();
}
