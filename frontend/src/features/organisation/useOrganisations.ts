import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { listOrganisationsOptions } from "../../api/operations/listOrganisations.gen";
import type { Organisation } from "../../api/types.gen";

const long = 60 * 60 * 1000;

/** Organisations of the register: the first of the list, and those whose name has what is typed. */
export function useOrganisations(typed = ""): readonly Organisation[] {
  const q = typed.trim();
  const first = useQuery({ ...listOrganisationsOptions({ query: { limit: 200 } }), staleTime: long });
  const found = useQuery({
    ...listOrganisationsOptions({ query: { q, limit: 20 } }),
    staleTime: long,
    enabled: q.length > 1 && first.data?.page.nextCursor !== null,
    placeholderData: keepPreviousData,
  });
  const known = first.data?.items ?? [];
  const more = (found.data?.items ?? []).filter((one) => !known.some(({ code }) => code === one.code));
  return [...known, ...more];
}
