import { codes } from "virtual:code-lists";
import { useLingui } from "@lingui/react";
import type { CodeListKey } from "./CodeLabel";

/** The codes of a list as the options of a native select. */
export function CodeOptions({ list }: { list: CodeListKey }) {
  const { i18n } = useLingui();
  return codes[list]?.map((code) => (
    <option key={code} value={code}>
      {i18n._(`code.${list}.${code}`)}
    </option>
  ));
}
