import { foreignTag, type LanguageMap, pickText } from "./pickText";
import { useLanguage } from "./useLanguage";

type Props = {
  of: LanguageMap;
  /** A paragraph of its own, set in the direction of its language. */
  as?: "span" | "p";
};

/** A text of the data in the reader's language, or in the nearest one with its language declared. */
export function LocalText({ of, as: Element = "span" }: Props) {
  const language = useLanguage();
  const picked = pickText(of, language);
  if (picked === null) {
    return null;
  }
  return (
    <Element lang={foreignTag(picked)} dir="auto">
      {picked.text}
    </Element>
  );
}
