import { LocalText } from "./LocalText";
import { useCodeNames } from "./useCodeNames";

type Props = { list: string; code: string };

/** The label of a code of a list that the API keeps; the code itself until the labels are here. */
export function CodeText({ list, code }: Props) {
  const label = useCodeNames(list).get(code);
  return label === undefined ? <bdi>{code}</bdi> : <LocalText of={label} />;
}
