import type { ReactNode } from "react";
import { FormProvider } from "react-hook-form";
import { ErrorSummary } from "../../ui/ErrorSummary";
import { formatInstant } from "../../ui/formats";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ConflictNote } from "./ConflictNote";
import { ProjectCodes } from "./ProjectCodes";
import { ProjectDays } from "./ProjectDays";
import { ProjectPlaces } from "./ProjectPlaces";
import { ProjectTexts } from "./ProjectTexts";
import { type ProjectFormOptions, useProjectForm } from "./useProjectForm";

type Props = ProjectFormOptions & {
  /** Fields that only a new project has. */
  first?: ReactNode;
  /** What else can be done from here; off while something is unsaved. */
  actions?: (unsaved: boolean) => ReactNode;
};

/** The form of a project: saves as a draft, however incomplete, and loses nothing that was written. */
export function ProjectForm({ first, actions, ...options }: Props) {
  const language = useLanguage();
  const { form, errors, failure, conflict, restoredFrom, state, submit, discard, takeTheirs } =
    useProjectForm(options);
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={submit}>
        {restoredFrom !== null && (
          <p className="note" role="status">
            <T id="form.restored" values={{ time: formatInstant(restoredFrom, language) }} />{" "}
            <button type="button" className="link" onClick={discard}>
              <T id="form.discard" />
            </button>
          </p>
        )}
        <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
        {conflict !== null && <ConflictNote conflict={conflict} onTake={takeTheirs} />}
        {failure !== null && <ProblemNote thrown={failure} faults />}
        {first}
        <ProjectTexts />
        <ProjectCodes />
        <ProjectDays />
        <ProjectPlaces />
        <div className="row form-foot">
          <button type="submit" className="button" disabled={state === "saving"}>
            <T id="form.save" />
          </button>
          {actions?.(state !== "clean" && state !== "saved")}
          <p role="status" className="muted">
            <T id={`form.state.${state}`} />
          </p>
        </div>
      </form>
    </FormProvider>
  );
}
