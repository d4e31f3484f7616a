import { nameOfLanguage } from "./formats";
import { type LanguageMap, pickText } from "./pickText";
import { T } from "./T";
import { useLanguage } from "./useLanguage";

type Kinds = Record<string, { kind: string; outdated?: boolean }>;
type Props = { of: LanguageMap; info?: Kinds };

/** Says when a text is shown in another language than the page, or in a translation that is not official or behind its original. */
export function LanguageNotice({ of, info }: Props) {
  const language = useLanguage();
  const picked = pickText(of, language);
  if (picked === null) {
    return null;
  }
  if (!picked.asked) {
    const values = { shown: nameOfLanguage(picked.tag, language) };
    return (
      <p className="muted">
        <T id="text.notTranslated" values={values} />
      </p>
    );
  }
  const { kind, outdated = false } = info?.[picked.tag] ?? {};
  const unofficial = kind === "COURTESY" || kind === "MACHINE";
  return unofficial || outdated ? (
    <p className="muted">
      {unofficial && <T id={`text.${kind}`} />} {outdated && <T id="text.outdated" />}
    </p>
  ) : null;
}
