import { useController } from "react-hook-form";
import { useArrival } from "../../ui/form/useArrival";
import { useCodeList } from "../../ui/form/useCodeList";
import { codeListOf } from "./codeListOf";
import { useEditor } from "./EditorContext";
import { FieldName } from "./FieldName";

/** Several codes out of a short list. */
export function ChecksField({ name }: { name: string }) {
  const { readOnly } = useEditor();
  const { field } = useController({ name });
  const chosen: readonly string[] = Array.isArray(field.value) ? field.value.map(String) : [];
  const { codes } = useCodeList(codeListOf(name) ?? "", chosen);
  useArrival(name);
  return (
    <fieldset className="field" id={name} tabIndex={-1}>
      <legend className="label">
        <FieldName path={name} />
      </legend>
      <div className="checks">
        {codes.map(({ code, label, lang }) => (
          <label key={code} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              disabled={readOnly}
              onChange={({ target }) =>
                field.onChange(target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
              }
            />{" "}
            <span lang={lang}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
