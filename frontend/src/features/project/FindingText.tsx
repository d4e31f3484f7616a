import { useLingui } from "@lingui/react";
import { useCodeList } from "../../ui/form/useCodeList";
import { T } from "../../ui/T";
import type { Finding } from "./EditorContext";

/** Parameters of findings that are codes, with their lists. */
const lists: Record<string, string> = {
  group: "vulnerable-group",
  from: "activity-status",
  to: "activity-status",
};

/** A finding in the reader's words, or in the API's own where this client does not know the rule yet. */
export function FindingText({ of }: { of: Finding }) {
  const { i18n } = useLingui();
  const id = `finding.${of.code}`;
  if (!(id in i18n.messages)) {
    return <span dir="auto">{of.message}</span>;
  }
  const params = Object.entries(of.params ?? {});
  const coded = params.find(([name]) => lists[name] !== undefined);
  return coded === undefined ? (
    <T id={id} values={of.params} />
  ) : (
    <CodedText id={id} params={params} list={lists[coded[0]] ?? ""} />
  );
}

type Props = { id: string; params: readonly (readonly [string, string])[]; list: string };

function CodedText({ id, params, list }: Props) {
  const { codes } = useCodeList(list);
  const label = (code: string) => codes.find((one) => one.code === code)?.label ?? code;
  return <T id={id} values={Object.fromEntries(params.map(([name, code]) => [name, label(code)]))} />;
}
