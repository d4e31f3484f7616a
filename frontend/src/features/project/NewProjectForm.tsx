import { Link } from "@tanstack/react-router";
import type { ActingFor, Project } from "../../api/types.gen";
import { ErrorSummary } from "../../ui/ErrorSummary";
import { Field } from "../../ui/Field";
import { formatInstant } from "../../ui/formats";
import { languageOf, languages } from "../../ui/languages";
import { ProblemNote } from "../../ui/ProblemNote";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import type { NewProject } from "./newProjectRules";
import { useNewProject } from "./useNewProject";

type Props = {
  owner: string;
  /** Organisations for which the writer may write. */
  leads: readonly ActingFor[];
  start: NewProject;
  onCreated: (project: Project) => void;
};

/** The little that a project begins with: who leads it, in which language, and what it is called. */
export function NewProjectForm({ owner, leads, start, onCreated }: Props) {
  const language = useLanguage();
  const { form, failure, arrived, restoredFrom, state, submit, discard } = useNewProject(
    owner,
    start,
    onCreated,
  );
  const { errors, submitCount } = form.formState;
  const { dir, tag } = languageOf(form.watch("originalLanguage"));
  const names = ["lead", "originalLanguage", "title", "summary"] as const;
  const found = names.flatMap((field) => {
    const error = errors[field]?.message;
    return error === undefined ? [] : [{ field, error }];
  });
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {restoredFrom !== null && (
        <p className="note" role="status">
          <T id="form.restored" values={{ time: formatInstant(restoredFrom, language) }} />{" "}
          <button type="button" className="link" onClick={discard}>
            <T id="form.discard" />
          </button>
        </p>
      )}
      <ErrorSummary errors={found} attempt={submitCount} />
      {arrived && (
        <div className="note" role="alert">
          <p>
            <T id="form.arrived" />
          </p>
          <Link to="/w">
            <T id="work.title" />
          </Link>
        </div>
      )}
      {failure !== null && <ProblemNote thrown={failure} faults />}
      <Field
        id="lead"
        label={<T id="project.lead" />}
        hint={<T id="form.leadHint" />}
        error={errors.lead?.message}
      >
        <select {...form.register("lead")}>
          {leads.map((one) => (
            <option key={one.code} value={one.code}>
              {pickText(one.name, language)?.text ?? one.code}
            </option>
          ))}
        </select>
      </Field>
      <Field id="originalLanguage" label={<T id="form.original" />} hint={<T id="form.originalHint" />}>
        <select {...form.register("originalLanguage")}>
          {languages.map((one) => (
            <option key={one.tag} value={one.tag} lang={one.tag}>
              {one.name}
            </option>
          ))}
        </select>
      </Field>
      <Field
        id="title"
        label={<T id="form.title" />}
        hint={<T id="form.titleHint" />}
        error={errors.title?.message}
      >
        <input type="text" lang={tag} dir={dir} {...form.register("title")} />
      </Field>
      <Field id="summary" label={<T id="form.summary" />} error={errors.summary?.message}>
        <textarea rows={3} lang={tag} dir={dir} {...form.register("summary")} />
      </Field>
      <div className="row form-foot">
        <button type="submit" className="button" disabled={state === "saving"}>
          <T id="form.save" />
        </button>
        <p role="status" className="muted">
          <T id={`form.state.${state}`} />
        </p>
      </div>
    </form>
  );
}
