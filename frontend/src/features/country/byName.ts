import { compareIn } from "../../ui/formats";
import type { Language } from "../../ui/languages";
import { type LanguageMap, pickText } from "../../ui/pickText";

type Named = { code: string; name: LanguageMap };

/** Order by name as the reader's language has it. */
export function byName(language: Language): (a: Named, b: Named) => number {
  const compare = compareIn(language);
  const text = (country: Named) => pickText(country.name, language)?.text ?? country.code;
  return (a, b) => compare(text(a), text(b));
}
