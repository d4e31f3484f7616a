import { useQuery } from "@tanstack/react-query";
import { getCodeListOptions } from "../api/operations/getCodeList.gen";
import type { CodeList } from "../api/types.gen";
import type { LanguageMap } from "./pickText";
import { useLanguage } from "./useLanguage";

function byCode({ items }: Pick<CodeList, "items">): ReadonlyMap<string, LanguageMap> {
  return new Map(items.map(({ code, label }) => [code, label]));
}

/** The labels of a code list by code, withdrawn codes too; read once in a visit and in the reader's language alone. */
export function useCodeNames(list: string): ReadonlyMap<string, LanguageMap> {
  const { tag } = useLanguage();
  const query = { lang: tag, fields: "items.code,items.label" } as const;
  const { data } = useQuery({
    ...getCodeListOptions({ path: { key: list }, query }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    select: byCode,
  });
  return data ?? new Map();
}
