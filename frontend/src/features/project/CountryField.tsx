import { useLingui } from "@lingui/react";
import { useController } from "react-hook-form";
import { CountryOptions } from "../country/CountryOptions";
import { useAllCountries } from "../country/useAllCountries";
import { EditField } from "./EditField";
import { useEditor } from "./EditorContext";

/** A country; those of the initiatives' regions come first. */
export function CountryField({ name }: { name: string }) {
  const { _ } = useLingui();
  const { readOnly } = useEditor();
  const { field } = useController({ name });
  // Drawn anew when the names arrive: until then the select has no option for what is chosen.
  useAllCountries();
  return (
    <EditField name={name}>
      <select value={field.value} onChange={field.onChange} onBlur={field.onBlur} disabled={readOnly}>
        <option value="">{_("form.choose")}</option>
        <CountryOptions />
      </select>
    </EditField>
  );
}
