import { type ReactNode, useState } from "react";
import * as v from "valibot";
import { Field } from "../../ui/Field";
import { T } from "../../ui/T";
import { faultAt } from "./faultAt";
import { StepFailure } from "./StepFailure";
import { useKept } from "./useKept";

export type Decided = "APPROVED" | "RETURNED";

type Props = {
  /** Whose words these are, and on what: they are kept on the device until they are sent. */
  owner: string;
  name: string;
  /** Words of the button that agrees; left out where only giving back is possible. */
  approve?: ReactNode;
  pending: boolean;
  failure: unknown;
  /** Sends it; what went wrong comes back as the failure. */
  onDecide: (decision: Decided, note: string | null) => Promise<unknown>;
  children?: ReactNode;
};

/** Agree, or give back with a note that says what to mend. What is written stays until it has arrived. */
export function DecisionForm({ owner, name, approve, pending, failure, onDecide, children }: Props) {
  const note = useKept(owner, `decision:${name}`, v.string(), "");
  const [missing, setMissing] = useState(false);
  const id = `note-${name}`;
  const fault = faultAt(failure, "/note");
  const text = note.value.trim();

  function decide(decision: Decided): void {
    const lacksNote = decision === "RETURNED" && text === "";
    setMissing(lacksNote);
    if (lacksNote) {
      document.getElementById(id)?.focus();
    } else {
      onDecide(decision, text === "" ? null : text).then(note.forget, () => undefined);
    }
  }

  return (
    <form className="stack" noValidate onSubmit={(event) => event.preventDefault()}>
      {children}
      <Field
        id={id}
        label={<T id="review.note" />}
        hint={<T id="review.noteHint" />}
        error={missing ? "review.noteMissing" : fault}
      >
        <textarea
          rows={4}
          dir="auto"
          maxLength={2000}
          value={note.value}
          onChange={(event) => note.write(event.target.value)}
        />
      </Field>
      {fault === undefined && <StepFailure thrown={failure} />}
      <div className="row">
        {approve !== undefined && (
          <button type="button" className="button" disabled={pending} onClick={() => decide("APPROVED")}>
            {approve}
          </button>
        )}
        <button type="button" className="button quiet" disabled={pending} onClick={() => decide("RETURNED")}>
          <T id="review.return" />
        </button>
      </div>
    </form>
  );
}
