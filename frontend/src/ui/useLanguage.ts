import { useLingui } from "@lingui/react";
import { type Language, languageOf } from "./languages";

/** The language of the page, as its address names it. */
export function useLanguage(): Language {
  return languageOf(useLingui().i18n.locale);
}
