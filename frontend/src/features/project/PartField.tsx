import { useLingui } from "@lingui/react";
import { useController, useWatch } from "react-hook-form";
import { pickText } from "../../ui/pickText";
import { useLanguage } from "../../ui/useLanguage";
import { EditField } from "./EditField";
import { useEditor } from "./EditorContext";
import type { ProjectValues } from "./projectRules";

type Props = { name: string; of: "indicators" | "documents" };

/** Another part of this project, chosen by its title: the indicator or the document that shows something. */
export function PartField({ name, of }: Props) {
  const { _ } = useLingui();
  const language = useLanguage();
  const { readOnly } = useEditor();
  const { field } = useController({ name });
  const [results, documents] = useWatch<ProjectValues, ["results", "documents"]>({
    name: ["results", "documents"],
  });
  const parts = of === "documents" ? documents : results.flatMap((result) => result.indicators);
  const gone = field.value !== "" && !parts.some(({ id }) => id === field.value);
  return (
    <EditField name={name}>
      <select value={field.value} onChange={field.onChange} onBlur={field.onBlur} disabled={readOnly}>
        <option value="">{_("form.notGiven")}</option>
        {parts.map(({ id, title }) => (
          <option key={id} value={id}>
            {pickText(title, language)?.text ?? _("rows.empty")}
          </option>
        ))}
        {gone && <option value={field.value}>{_("edit.partGone")}</option>}
      </select>
    </EditField>
  );
}
