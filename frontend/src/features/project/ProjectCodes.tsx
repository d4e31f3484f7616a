import { useLingui } from "@lingui/react";
import { useFormContext } from "react-hook-form";
import { CodeOptions } from "../../ui/CodeOptions";
import { Field } from "../../ui/Field";
import { T } from "../../ui/T";
import type { ProjectValues } from "./projectValues";
import { useFieldError } from "./useFieldError";

/** What is said of a project by code: how far it is, how wide, and of what kind. */
export function ProjectCodes() {
  const { _ } = useLingui();
  const { register } = useFormContext<ProjectValues>();
  const errorOf = useFieldError();
  return (
    <fieldset className="group columns">
      <legend>
        <h2>
          <T id="form.codes" />
        </h2>
      </legend>
      <Field id="activityStatus" label={<T id="project.activityStatus" />} error={errorOf("activityStatus")}>
        <select {...register("activityStatus")}>
          <CodeOptions list="activity-status" />
        </select>
      </Field>
      <Field id="scopeLevel" label={<T id="project.scopeLevel" />} error={errorOf("scopeLevel")}>
        <select {...register("scopeLevel")}>
          <option value="">{_("form.notGiven")}</option>
          <CodeOptions list="activity-scope" />
        </select>
      </Field>
      <Field
        id="collaborationType"
        label={<T id="project.collaborationType" />}
        error={errorOf("collaborationType")}
      >
        <select {...register("collaborationType")}>
          <option value="">{_("form.notGiven")}</option>
          <CodeOptions list="collaboration-type" />
        </select>
      </Field>
    </fieldset>
  );
}
