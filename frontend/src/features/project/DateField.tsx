import { useLingui } from "@lingui/react";
import { useFormContext, useWatch } from "react-hook-form";
import { EditField } from "./EditField";
import { useEditor } from "./EditorContext";
import { TextInput } from "./TextInput";

const precisions = ["DAY", "MONTH", "YEAR"] as const;

/** A date of the project, and whether its day, its month or only its year is known. */
export function DateField({ name }: { name: string }) {
  const { _ } = useLingui();
  const { readOnly } = useEditor();
  const { register } = useFormContext();
  const day: unknown = useWatch({ name });
  return (
    <div>
      <TextInput name={name} type="date" />
      {day !== "" && (
        <EditField name={`${name}Precision`}>
          <select {...register(`${name}Precision`)} disabled={readOnly}>
            {precisions.map((one) => (
              <option key={one} value={one}>
                {_(`edit.precision.${one}`)}
              </option>
            ))}
          </select>
        </EditField>
      )}
    </div>
  );
}
