/** The languages of the client: the path segment, the tag that the data uses, the name in the language itself. */
export const languages = [
  { code: "en", tag: "en", name: "English", dir: "ltr" },
  { code: "fr", tag: "fr", name: "Français", dir: "ltr" },
  { code: "ar", tag: "ar", name: "العربية", dir: "rtl" },
  { code: "zh", tag: "zh-Hans", name: "中文", dir: "ltr" },
  { code: "pt", tag: "pt", name: "Português", dir: "ltr" },
  { code: "sw", tag: "sw", name: "Kiswahili", dir: "ltr" },
] as const;

export type Language = (typeof languages)[number];
export type LanguageCode = Language["code"];

const english = languages[0];

/** The language of a path segment or of a data tag; English for anything else. */
export function languageOf(code: string | undefined): Language {
  return languages.find((language) => language.code === code || language.tag === code) ?? english;
}

/** Western digits in every language: figures must read alike beside codes and identifiers. */
export function localeOf(language: Language): string {
  return `${language.code === "en" ? "en-GB" : language.tag}-u-nu-latn`;
}
