import { useFormContext } from "react-hook-form";
import type { ActingFor } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import type { ProjectValues } from "./projectValues";
import { useFieldError } from "./useFieldError";

/** The organisation that leads the project: one of those for which the writer may write. Given once. */
export function LeadField({ leads }: { leads: readonly ActingFor[] }) {
  const language = useLanguage();
  const { register } = useFormContext<ProjectValues>();
  const errorOf = useFieldError();
  return (
    <Field id="lead" label={<T id="project.lead" />} hint={<T id="form.leadHint" />} error={errorOf("lead")}>
      <select {...register("lead")}>
        {leads.map((one) => (
          <option key={one.code} value={one.code}>
            {pickText(one.name, language)?.text ?? one.code}
          </option>
        ))}
      </select>
    </Field>
  );
}
