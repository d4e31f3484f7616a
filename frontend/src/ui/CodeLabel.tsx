import { codes } from "virtual:code-lists";
import { T } from "./T";

export type CodeListKey =
  | "actor-type"
  | "activity-status"
  | "activity-scope"
  | "collaboration-type"
  | "au-region";

type Props = { list: CodeListKey; code: string };

/** The label of a code; a code that this build does not know stands for itself. */
export function CodeLabel({ list, code }: Props) {
  return codes[list]?.includes(code) ? <T id={`code.${list}.${code}`} /> : code;
}
