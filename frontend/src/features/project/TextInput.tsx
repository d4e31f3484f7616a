import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { EditField } from "./EditField";
import { useEditor } from "./EditorContext";

type Props = {
  name: string;
  type?: "text" | "date" | "email" | "tel" | "url";
  /** For numbers: which keys a phone offers. */
  inputMode?: "decimal" | "numeric";
  label?: ReactNode;
  hint?: ReactNode;
};

/** One line of the form. Numbers are typed as text: what a browser makes of them differs. */
export function TextInput({ name, type = "text", inputMode, label, hint }: Props) {
  const { readOnly } = useEditor();
  const { register } = useFormContext();
  return (
    <EditField name={name} label={label} hint={hint}>
      <input
        type={type}
        inputMode={inputMode}
        dir={inputMode === undefined && type === "text" ? "auto" : undefined}
        readOnly={readOnly}
        {...register(name)}
      />
    </EditField>
  );
}
