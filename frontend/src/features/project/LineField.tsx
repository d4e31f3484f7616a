import { useFormContext, useWatch } from "react-hook-form";
import { T } from "../../ui/T";
import { EditField } from "./EditField";
import { useEditor } from "./EditorContext";
import { readLine } from "./readLine";

/** The line of a cable or backbone, pasted as GeoJSON or as a list of places; says at once what was read of it. */
export function LineField({ name }: { name: string }) {
  const { readOnly } = useEditor();
  const { register } = useFormContext();
  const pasted: unknown = useWatch({ name });
  const read = readLine(typeof pasted === "string" ? pasted : "");
  return (
    <>
      <EditField name={name} hint={<T id="edit.hint.line" />}>
        <textarea rows={4} dir="ltr" spellCheck={false} readOnly={readOnly} {...register(name)} />
      </EditField>
      <output className={read !== null && "fault" in read ? "field-error" : "muted"}>
        {read !== null &&
          ("fault" in read ? (
            <T id={read.fault} values={read.values} />
          ) : (
            <T id="edit.line.read" values={{ count: read.line.coordinates.length }} />
          ))}
      </output>
    </>
  );
}
