import type { LanguageCode } from "./languages";
import type { LanguageMap } from "./pickText";

/** Labels of the short code lists, by list and code; scripts/seed-plugin.mjs puts them into the catalogue of the registers. */
export type CodeLists = Record<string, Record<string, LanguageMap>>;

const kept = new Map<LanguageCode, CodeLists>();

export function keepCodeLists(language: LanguageCode, lists: CodeLists): void {
  kept.set(language, lists);
}

/** One list as readers of a language see it; empty until its catalogue is here. */
export function codeListIn(language: LanguageCode, list: string): Record<string, LanguageMap> {
  return kept.get(language)?.[list] ?? {};
}
