import { useState } from "react";
import { useController } from "react-hook-form";
import { SearchInput } from "../../ui/form/SearchInput";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { useOrganisations } from "../organisation/useOrganisations";
import { EditField } from "./EditField";
import { useEditor } from "./EditorContext";

/** A member organisation, looked up in the register by its name. */
export function OrganisationField({ name }: { name: string }) {
  const language = useLanguage();
  const { readOnly } = useEditor();
  const { field } = useController({ name });
  const [typed, setTyped] = useState("");
  const options = useOrganisations(typed).map((one) => ({
    code: one.code,
    label: pickText(one.name, language)?.text ?? one.code,
  }));
  return (
    <EditField name={name} hint={<T id="edit.memberHint" />}>
      <SearchInput
        options={options}
        value={String(field.value ?? "")}
        onChange={field.onChange}
        onBlur={field.onBlur}
        onType={setTyped}
        readOnly={readOnly}
      />
    </EditField>
  );
}
