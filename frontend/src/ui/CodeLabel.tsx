import { codeListIn } from "./codeLists";
import { LocalText } from "./LocalText";
import { useLanguage } from "./useLanguage";

export type CodeListKey =
  | "actor-type"
  | "activity-status"
  | "activity-scope"
  | "collaboration-type"
  | "au-region";

type Props = { list: CodeListKey; code: string };

/** The label of a code; a code that this build does not know stands for itself. */
export function CodeLabel({ list, code }: Props) {
  const label = codeListIn(useLanguage().code, list)[code];
  return label === undefined ? code : <LocalText of={label} />;
}
