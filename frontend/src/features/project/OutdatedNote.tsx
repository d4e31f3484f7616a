import { T } from "../../ui/T";

/** The project changed before the button was pressed: it has been read anew, and the writer looks again. */
export function OutdatedNote() {
  return (
    <div className="note error" role="alert">
      <p className="note-title">
        <T id="conflict.title" />
      </p>
      <p>
        <T id="draft.readAnew" />
      </p>
    </div>
  );
}
