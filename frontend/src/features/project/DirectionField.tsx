import { useLingui } from "@lingui/react";
import { useController } from "react-hook-form";
import { EditField } from "./EditField";
import { useEditor } from "./EditorContext";

/** Whether more is better, or less. */
export function DirectionField({ name }: { name: string }) {
  const { _ } = useLingui();
  const { readOnly } = useEditor();
  const { field } = useController({ name });
  return (
    <EditField name={name}>
      <select
        value={field.value === false ? "less" : "more"}
        disabled={readOnly}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(event.target.value === "more")}
      >
        <option value="more">{_("edit.direction.more")}</option>
        <option value="less">{_("edit.direction.less")}</option>
      </select>
    </EditField>
  );
}
