import { useState } from "react";
import { Field } from "../../ui/Field";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { faultAt, faultsWithin } from "../project/faultAt";
import { TypeChecks } from "./TypeChecks";
import { modes, type WebhookValues } from "./webhookValues";

type Props = {
  /** Tells this form's fields from those of another one on the page. */
  id: string;
  start: WebhookValues;
  thrown: unknown;
  pending: boolean;
  /** What the button says, by its id in the catalogue. */
  submit: string;
  onSubmit: (values: WebhookValues) => void;
  onCancel?: () => void;
};

/** The form of a webhook: where to, and what it hears of. */
export function WebhookForm({ id, start, thrown, pending, submit, onSubmit, onCancel }: Props) {
  const [values, setValues] = useState(start);
  const set = (change: Partial<WebhookValues>) => setValues({ ...values, ...change });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(values);
      }}
    >
      {thrown !== null && <ProblemNote thrown={thrown} />}
      <Field
        id={`${id}-url`}
        label={<T id="webhook.url" />}
        hint={<T id="webhook.urlHint" />}
        error={faultAt(thrown, "/url")}
      >
        <input
          type="url"
          dir="ltr"
          autoComplete="off"
          value={values.url}
          onChange={({ target }) => set({ url: target.value })}
        />
      </Field>
      <fieldset className="field">
        <legend className="label">
          <T id="webhook.mode" />
        </legend>
        {modes.map((mode) => (
          <label key={mode} className="check">
            <input
              type="radio"
              name={`${id}-mode`}
              checked={values.mode === mode}
              onChange={() => set({ mode })}
            />{" "}
            <span>
              <T id={`webhook.mode.${mode}`} />
            </span>
          </label>
        ))}
      </fieldset>
      <TypeChecks id={id} chosen={values.types} onChange={(types) => set({ types })} />
      <Field
        id={`${id}-countries`}
        label={<T id="webhook.countries" />}
        hint={<T id="webhook.countriesHint" />}
        error={faultsWithin(thrown, "/countries")}
      >
        <input
          type="text"
          dir="ltr"
          autoComplete="off"
          value={values.countries}
          onChange={({ target }) => set({ countries: target.value })}
        />
      </Field>
      <label className="check">
        <input type="checkbox" checked={values.own} onChange={({ target }) => set({ own: target.checked })} />{" "}
        <span>
          <T id="webhook.own" />
        </span>
      </label>
      <div className="row">
        <button type="submit" className="button" disabled={pending}>
          <T id={submit} />
        </button>
        {onCancel !== undefined && (
          <button type="button" className="button quiet" onClick={onCancel}>
            <T id="step.cancel" />
          </button>
        )}
      </div>
    </form>
  );
}
