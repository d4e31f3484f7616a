import { useEffect, useRef } from "react";
import { T } from "../../ui/T";

type Props = { failed: boolean; onSignIn: () => void; onClose: () => void };

/** Says that the session is over. The page behind stays as it is, and so does what was written on it. */
export function SessionEnded({ failed, onSignIn, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);

  // A dialog that holds the focus can only be opened by its method, not by an attribute.
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="session-ended">
      <h2 id="session-ended">
        <T id="session.ended" />
      </h2>
      <p>
        <T id="session.kept" />
      </p>
      {failed && (
        <p className="note error" role="alert">
          <T id="signIn.failed" />
        </p>
      )}
      <div className="row">
        <button type="button" className="button" onClick={onSignIn}>
          <T id="session.again" />
        </button>
        <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
          <T id="session.later" />
        </button>
      </div>
    </dialog>
  );
}
