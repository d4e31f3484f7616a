import { useFormContext } from "react-hook-form";
import { Field } from "../../ui/Field";
import { T } from "../../ui/T";
import { dateFields, type ProjectValues } from "./projectValues";
import { useFieldError } from "./useFieldError";

/** The four days of a project, each of them optional. */
export function ProjectDays() {
  const { register } = useFormContext<ProjectValues>();
  const errorOf = useFieldError();
  return (
    <fieldset className="group columns">
      <legend>
        <h2>
          <T id="form.days" />
        </h2>
      </legend>
      {dateFields.map((name) => (
        <Field key={name} id={name} label={<T id={`project.${name}`} />} error={errorOf(name)}>
          <input type="date" {...register(name)} />
        </Field>
      ))}
    </fieldset>
  );
}
