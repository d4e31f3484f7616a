import { type LanguageMap, pickText } from "./pickText";
import { useLanguage } from "./useLanguage";

/** A text of the data in the reader's language, or in the nearest one with its language declared. */
export function LocalText({ of }: { of: LanguageMap }) {
  const language = useLanguage();
  const picked = pickText(of, language);
  if (picked === null) {
    return null;
  }
  return (
    <span lang={picked.asked ? undefined : picked.tag} dir="auto">
      {picked.text}
    </span>
  );
}
