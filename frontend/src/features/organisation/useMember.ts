import { useQuery } from "@tanstack/react-query";
import { useContext } from "react";
import type { OrganisationRef } from "../../api/types.gen";
import { useLanguage } from "../../ui/useLanguage";
import { membersByCode } from "./membersByCode";
import { readMember } from "./readMember";

const long = 60 * 60 * 1000;

/** One member organisation by its code: what the page knows of it, else what the register says. */
export function useMember(code: string): OrganisationRef | undefined {
  const { tag } = useLanguage();
  const known = useContext(membersByCode).get(code);
  const { data } = useQuery({
    queryKey: ["member", tag, code],
    staleTime: long,
    enabled: known === undefined && code !== "",
    queryFn: () => readMember(code, tag),
  });
  return known ?? data ?? undefined;
}
