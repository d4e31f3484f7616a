import { useMutation } from "@tanstack/react-query";
import { confirmApplicationByStateMutation } from "../../api/operations/confirmApplicationByState.gen";
import type { Application } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { StepFailure } from "../../ui/form/StepFailure";
import { formFields } from "../../ui/formFields";
import { oneOf } from "../../ui/search";
import { T } from "../../ui/T";
import { faultAt } from "../project/faultAt";
import { useApplicationStep } from "./useApplicationStep";

/** The word of the applicant's state, or the form for whoever may give it. */
export function StateConfirmation({ application }: { application: Application }) {
  const confirm = useMutation({
    ...confirmApplicationByStateMutation(),
    onSuccess: useApplicationStep(application),
  });
  const said = application.stateConfirmation;
  const asks = application.may.includes("CONFIRM_ORGANISATION");
  if (said === null && !asks) {
    return null;
  }
  return (
    <section aria-labelledby="state">
      <h2 id="state">
        <T id="admission.stateTitle" />
      </h2>
      {said !== null && (
        <blockquote>
          <p dir="auto">{said.statement}</p>
          <footer className="muted">
            <bdi>{said.by}</bdi>
          </footer>
        </blockquote>
      )}
      {asks && (
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const statement = oneOf(formFields(event.currentTarget).statement) ?? "";
            confirm.mutate({ path: { id: application.id }, body: { statement } });
          }}
        >
          <StepFailure thrown={confirm.error} />
          <Field
            id="statement"
            label={<T id="admission.statement" />}
            error={faultAt(confirm.error, "/statement")}
          >
            <textarea name="statement" rows={3} dir="auto" />
          </Field>
          <button type="submit" className="button" disabled={confirm.isPending}>
            <T id="admission.confirmState" />
          </button>
        </form>
      )}
    </section>
  );
}
