import { type ReactNode, useState } from "react";
import { Field } from "../../ui/Field";
import { StepFailure } from "../../ui/form/StepFailure";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { faultAt } from "../project/faultAt";

type Props = {
  id: string;
  action: ReactNode;
  title: ReactNode;
  text: ReactNode;
  /** What has to be typed, for a step that nothing takes back. */
  typed?: string;
  pending: boolean;
  thrown: unknown;
  onConfirm: (reason: string) => Promise<unknown>;
  children?: ReactNode;
};

/** A decision with its reason. */
export function ReasonDialog(props: Props) {
  const { id, action, title, text, typed, pending, thrown, onConfirm, children } = props;
  const [reason, setReason] = useState("");
  const [name, setName] = useState("");
  const [missed, setMissed] = useState(false);
  const confirm = () => {
    if (typed !== undefined && name.trim() !== typed) {
      setMissed(true);
      document.getElementById(`${id}-typed`)?.focus();
      return Promise.reject(new Error("not typed"));
    }
    setMissed(false);
    return onConfirm(reason);
  };
  return (
    <ConfirmDialog
      action={action}
      title={title}
      confirm={action}
      pending={pending}
      failure={<StepFailure thrown={thrown} />}
      onConfirm={confirm}
    >
      <p>{text}</p>
      {children}
      <Field id={`${id}-reason`} label={<T id="admission.reason" />} error={faultAt(thrown, "/reason")}>
        <textarea rows={3} dir="auto" value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
      {typed !== undefined && (
        <Field
          id={`${id}-typed`}
          label={<T id="admission.typeCode" values={{ code: <bdi>{typed}</bdi> }} />}
          error={missed ? "admission.otherCode" : undefined}
        >
          <input
            type="text"
            dir="ltr"
            autoComplete="off"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
      )}
    </ConfirmDialog>
  );
}
