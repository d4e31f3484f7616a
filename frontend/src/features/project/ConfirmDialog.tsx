import { type ReactNode, useId, useRef } from "react";
import { T } from "../../ui/T";

type Props = {
  /** Words of the button that asks, of the heading, and of the button that does it. */
  action: ReactNode;
  title: ReactNode;
  confirm: ReactNode;
  pending: boolean;
  /** Why it failed, null where it did not: outside the dialog nobody could see or reach it. */
  failure: ReactNode;
  /** Does it; rejects where it failed, or where something is missing, which its field says. */
  onConfirm: () => Promise<unknown>;
  children: ReactNode;
};

/** A step that is not taken by one press: it says what will happen and waits for a second one. */
export function ConfirmDialog({ action, title, confirm, pending, failure, onConfirm, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className="button quiet" onClick={() => dialog.current?.showModal()}>
        {action}
      </button>
      <dialog ref={dialog} aria-labelledby={heading}>
        <h2 id={heading}>{title}</h2>
        {children}
        {failure}
        <div className="row">
          <button
            type="button"
            className="button"
            disabled={pending}
            onClick={() => void onConfirm().then(close, () => undefined)}
          >
            {confirm}
          </button>
          <button type="button" className="button quiet" onClick={close}>
            <T id="step.cancel" />
          </button>
        </div>
      </dialog>
    </>
  );
}
