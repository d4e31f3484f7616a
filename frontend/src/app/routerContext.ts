import type { I18n } from "@lingui/core";
import type { InitiativeTitles } from "../features/initiative/MarkNavigation";
import type { Language } from "../ui/languages";
import type { Seeds } from "./queryClient";

/** What every route may use. */
export type RouterContext = {
  language: Language;
  i18n: I18n;
  /** Answers of the API that the page was prerendered with. */
  seeds: Seeds;
  /** Titles that the first page was prerendered with; links to it load it anew. */
  titles: readonly InitiativeTitles[];
};
