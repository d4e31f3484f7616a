import { useEffect, useRef, useState } from "react";
import { languages } from "../../ui/languages";
import { T } from "../../ui/T";
import { ConflictRow } from "./ConflictRow";
import { useEditor } from "./EditorContext";
import { lastStep } from "./lastStep";
import type { ConflictSpot } from "./mergeConflict";
import type { Conflict } from "./saving";

export function spotName({ member, part }: ConflictSpot): string {
  return part === "" ? member : `${member}.${part}`;
}

/** Somebody else saved first and both changed the same: field by field, whose value is to stand. */
export function ConflictDialog({ conflict }: { conflict: Conflict }) {
  const { saver } = useEditor();
  const dialog = useRef<HTMLDialogElement>(null);
  const [theirs, setTheirs] = useState<ReadonlySet<ConflictSpot>>(new Set());
  const [closed, setClosed] = useState(false);

  // A dialog that holds the focus can only be opened by its method, not by an attribute.
  useEffect(() => {
    if (!closed) {
      dialog.current?.showModal();
    }
  }, [closed]);

  if (closed) {
    return (
      <p className="note error">
        <T id="form.state.conflict" />{" "}
        <button type="button" className="link" onClick={() => setClosed(false)}>
          <T id="conflict.decide" />
        </button>
      </p>
    );
  }
  return (
    <dialog
      ref={dialog}
      className="conflict"
      aria-labelledby="conflict-title"
      onClose={() => setClosed(true)}
    >
      <h2 id="conflict-title">
        <T id="conflict.title" />
      </h2>
      <p>
        <T id="conflict.text" />
      </p>
      {conflict.spots.map((spot) => (
        <ConflictRow
          key={spotName(spot)}
          spot={spot}
          language={languages.find(({ tag }) => tag === lastStep(spot.part))}
          conflict={conflict}
          side={theirs.has(spot) ? "theirs" : "mine"}
          onChoose={(side) => {
            const next = new Set(theirs);
            if (side === "theirs") {
              next.add(spot);
            } else {
              next.delete(spot);
            }
            setTheirs(next);
          }}
        />
      ))}
      <div className="row">
        <button type="button" className="button" onClick={() => saver.decide([...theirs])}>
          <T id="conflict.save" />
        </button>
        <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
          <T id="conflict.later" />
        </button>
      </div>
    </dialog>
  );
}
