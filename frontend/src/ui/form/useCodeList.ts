import { useQuery } from "@tanstack/react-query";
import { getCodeListOptions } from "../../api/operations/getCodeList.gen";
import type { CodeItem } from "../../api/types.gen";
import { pickText } from "../pickText";
import { useLanguage } from "../useLanguage";

const long = 24 * 60 * 60 * 1000;

export type ShownCode = { code: string; label: string; lang: string | undefined };

/** The codes of a list in the reader's language. Withdrawn ones are left out, but for those that are chosen already. */
export function useCodeList(list: string, chosen: readonly string[] = []) {
  const language = useLanguage();
  const query = useQuery({ ...getCodeListOptions({ path: { key: list } }), staleTime: long, gcTime: long });
  const show = ({ code, label }: CodeItem): ShownCode => {
    const picked = pickText(label, language);
    return { code, label: picked?.text ?? code, lang: picked?.asked === true ? undefined : picked?.tag };
  };
  const items = query.data?.items ?? [];
  const known = items.filter(({ code, status }) => status === "ACTIVE" || chosen.includes(code)).map(show);
  const unknown = chosen.filter((code) => code !== "" && !known.some((one) => one.code === code));
  return {
    codes: [...known, ...unknown.map((code): ShownCode => ({ code, label: code, lang: undefined }))],
    failed: query.isError && query.data === undefined,
    retry: () => void query.refetch(),
  };
}
