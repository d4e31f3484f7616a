import type { CodeListKey } from "./CodeLabel";
import { codeListIn } from "./codeLists";
import { foreignTag, pickText } from "./pickText";
import { useLanguage } from "./useLanguage";

/** The codes of a list as the options of a native select. */
export function CodeOptions({ list }: { list: CodeListKey }) {
  const language = useLanguage();
  return Object.entries(codeListIn(language.code, list)).map(([code, label]) => {
    const picked = pickText(label, language);
    return (
      <option key={code} value={code} lang={foreignTag(picked)}>
        {picked?.text ?? code}
      </option>
    );
  });
}
