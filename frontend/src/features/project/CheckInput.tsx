import { useFormContext } from "react-hook-form";
import { useEditor } from "./EditorContext";
import { FieldName } from "./FieldName";

/** A yes or no of the form. */
export function CheckInput({ name }: { name: string }) {
  const { readOnly } = useEditor();
  const { register } = useFormContext();
  return (
    <p className="field">
      <label className="check">
        <input type="checkbox" id={name} disabled={readOnly} {...register(name)} />{" "}
        <span>
          <FieldName path={name} />
        </span>
      </label>
    </p>
  );
}
