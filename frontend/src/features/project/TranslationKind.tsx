import { useLingui } from "@lingui/react";
import { useController, useWatch } from "react-hook-form";
import type { TextInfo } from "../../api/types.gen";
import { T } from "../../ui/T";
import { ConfirmTranslation } from "./ConfirmTranslation";
import { EditField } from "./EditField";
import { useEditor } from "./EditorContext";
import { FieldName } from "./FieldName";
import { isEmpty } from "./isEmpty";

const kinds = ["OFFICIAL", "COURTESY", "MACHINE"];

/** Of what kind a translation is, and whether the original changed after it. */
export function TranslationKind({ name, info }: { name: string; info: TextInfo | undefined }) {
  const { _ } = useLingui();
  const { readOnly, text } = useEditor();
  const [original, written]: readonly unknown[] = useWatch({ name: ["originalLanguage", `${name}.${text}`] });
  const { field } = useController({ name: `textKinds.${name}.${text}` });
  if (text === original || isEmpty(written ?? "")) {
    return null;
  }
  return (
    <>
      <EditField
        name={`textKinds.${name}.${text}`}
        label={
          <>
            <T id="edit.kind" /> (<FieldName path={name} />)
          </>
        }
      >
        <select value={field.value ?? "COURTESY"} onChange={field.onChange} disabled={readOnly}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {_(`edit.kind.${kind}`)}
            </option>
          ))}
        </select>
      </EditField>
      <ConfirmTranslation name={name} outdated={info?.outdated === true} />
    </>
  );
}
