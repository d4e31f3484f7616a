import type { Language } from "./languages";

export type LanguageMap = Record<string, string>;
export type PickedText = { text: string; tag: string; asked: boolean };

const next = ["en", "fr"];

/** The text of a language map for a reader: their language, else English, French, or whatever there is. */
export function pickText(map: LanguageMap, language: Language): PickedText | null {
  for (const tag of [language.tag, ...next, ...Object.keys(map)]) {
    const text = map[tag];
    if (text !== undefined && text !== "") {
      return { text, tag, asked: tag === language.tag };
    }
  }
  return null;
}

/** What an element declares as its language: nothing where the text is in that of the page. */
export function foreignTag(picked: PickedText | null): string | undefined {
  return picked === null || picked.asked ? undefined : picked.tag;
}
