import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import { useController } from "react-hook-form";
import { SearchInput } from "../../ui/form/SearchInput";
import { useCodeList } from "../../ui/form/useCodeList";
import { T } from "../../ui/T";
import { codeListOf, longLists } from "./codeListOf";
import { EditField } from "./EditField";
import { useEditor } from "./EditorContext";

type Props = {
  name: string;
  /** Another list than the one that the field usually takes its codes from. */
  list?: string;
  /** Whether one of the codes has to stand there; a new row may wait for it. */
  always?: boolean;
  /** The codes that can be chosen here, where not all of the list can. */
  only?: readonly string[];
  hint?: ReactNode;
};

/** A code out of a list of the register: a select, or an input with suggestions where the list is long. */
export function CodeField({ name, always = false, only, hint, ...props }: Props) {
  const { _ } = useLingui();
  const { readOnly } = useEditor();
  const { field } = useController({ name });
  const value = String(field.value ?? "");
  const list = props.list ?? codeListOf(name) ?? "";
  const { codes, failed, retry } = useCodeList(list, [value]);
  const offered = codes.filter(({ code }) => only === undefined || only.includes(code) || code === value);
  const missing = (
    <>
      {hint} <T id="edit.listFailed" />{" "}
      <button type="button" className="link" onClick={retry}>
        <T id="action.retry" />
      </button>
    </>
  );
  return (
    <EditField name={name} hint={failed ? missing : hint}>
      {longLists.includes(list) ? (
        <SearchInput
          options={offered}
          value={value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          readOnly={readOnly}
        />
      ) : (
        <select value={value} onChange={field.onChange} onBlur={field.onBlur} disabled={readOnly}>
          {!(always && value !== "") && (
            <option value="">{_(always ? "form.choose" : "form.notGiven")}</option>
          )}
          {offered.map(({ code, label, lang }) => (
            <option key={code} value={code} lang={lang}>
              {label}
            </option>
          ))}
        </select>
      )}
    </EditField>
  );
}
