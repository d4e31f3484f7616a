import type { LanguageMap } from "../../ui/pickText";

export type Choice = { code: string; count: number | undefined; chosen: boolean };

/**
 * The codes that a facet offers: those that projects stand under, the fullest first, else all that its list knows; and
 * whatever is chosen, so that it can be dropped.
 */
export function choicesOf(
  chosen: readonly string[],
  counts: ReadonlyMap<string, number> | undefined,
  names: ReadonlyMap<string, LanguageMap>,
): Choice[] {
  const offered = counts === undefined ? [...names.keys()] : [...counts.keys()];
  const codes = [...new Set([...chosen, ...offered])];
  const choices = codes.map((code) => ({
    code,
    count: counts === undefined ? undefined : (counts.get(code) ?? 0),
    chosen: chosen.includes(code),
  }));
  return counts === undefined
    ? choices
    : choices.sort((a, b) => Number(b.chosen) - Number(a.chosen) || (b.count ?? 0) - (a.count ?? 0));
}
