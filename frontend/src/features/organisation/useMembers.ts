import { useQuery } from "@tanstack/react-query";
import { listOrganisations } from "../../api/operations/listOrganisations.gen";
import type { OrganisationRef } from "../../api/types.gen";
import { useLanguage } from "../../ui/useLanguage";
import { inGroups } from "./inGroups";

const long = 60 * 60 * 1000;
/** The most codes that the API takes at once. */
const most = 200;

/** Names and addresses of these member organisations, by code; one that is no member is not there. */
export function useMembers(codes: readonly string[]): ReadonlyMap<string, OrganisationRef> {
  const { tag } = useLanguage();
  const wanted = [...new Set(codes)].sort();
  const { data } = useQuery({
    queryKey: ["members", tag, wanted],
    staleTime: long,
    enabled: wanted.length > 0,
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        inGroups(wanted, most).map((group) =>
          listOrganisations({
            query: { code: group.join(","), limit: most, lang: tag, fields: "id,code,name" },
            signal,
            throwOnError: true,
          }),
        ),
      );
      return new Map(pages.flatMap(({ data }) => data.items).map((one) => [one.code, one] as const));
    },
  });
  return data ?? new Map();
}
