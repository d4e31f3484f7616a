import { codeLists } from "virtual:code-lists";
import type { CodeListKey } from "./CodeLabel";
import { pickText } from "./pickText";
import { useLanguage } from "./useLanguage";

/** The codes of a list as the options of a native select. */
export function CodeOptions({ list }: { list: CodeListKey }) {
  const language = useLanguage();
  return Object.entries(codeLists[list] ?? {}).map(([code, label]) => (
    <option key={code} value={code}>
      {pickText(label, language)?.text ?? code}
    </option>
  ));
}
