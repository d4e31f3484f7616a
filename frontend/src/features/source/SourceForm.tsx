import { useState } from "react";
import { Field } from "../../ui/Field";
import { T } from "../../ui/T";
import { faultAt } from "../project/faultAt";
import { SourceFailure } from "./SourceFailure";
import { SourceSwitches } from "./SourceSwitches";

/** What is said of a source; the names are those of the API. */
export type SourceValues = {
  key: string;
  organisation: string;
  name: string;
  trusted: boolean;
  twoWay: boolean;
};

type Props = {
  start: SourceValues;
  /** Codes of the organisations to choose among; none where any may be typed. */
  organisations: readonly string[];
  /** Whether key and organisation, which are given once, are still to be given. */
  fresh: boolean;
  mayTrust: boolean;
  thrown: unknown;
  pending: boolean;
  /** What the button says, by its id in the catalogue. */
  submit: string;
  onSubmit: (values: SourceValues) => void;
};

/** The form of a source system, new or known. */
export function SourceForm(props: Props) {
  const { start, organisations, fresh, mayTrust, thrown, pending, submit, onSubmit } = props;
  const [values, setValues] = useState(start);
  const set = (change: Partial<SourceValues>) => setValues({ ...values, ...change });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(values);
      }}
    >
      <SourceFailure thrown={thrown} />
      <Field
        id="source-name"
        label={<T id="source.name" />}
        hint={<T id="source.nameHint" />}
        error={faultAt(thrown, "/name")}
      >
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          value={values.name}
          onChange={({ target }) => set({ name: target.value })}
        />
      </Field>
      {fresh && (
        <>
          <Field
            id="source-key"
            label={<T id="source.key" />}
            hint={<T id="source.keyHint" />}
            error={faultAt(thrown, "/key")}
          >
            <input
              type="text"
              dir="ltr"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={values.key}
              onChange={({ target }) => set({ key: target.value })}
            />
          </Field>
          <Field
            id="source-organisation"
            label={<T id="source.organisation" />}
            error={faultAt(thrown, "/organisation")}
          >
            {organisations.length > 0 ? (
              <select
                value={values.organisation}
                onChange={({ target }) => set({ organisation: target.value })}
              >
                {organisations.map((code) => (
                  <option key={code}>{code}</option>
                ))}
              </select>
            ) : (
              <input
                type="text"
                dir="ltr"
                autoComplete="off"
                value={values.organisation}
                onChange={({ target }) => set({ organisation: target.value })}
              />
            )}
          </Field>
        </>
      )}
      <SourceSwitches values={values} mayTrust={mayTrust} onChange={set} />
      <button type="submit" className="button" disabled={pending}>
        <T id={submit} />
      </button>
    </form>
  );
}
