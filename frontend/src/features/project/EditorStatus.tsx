import { T } from "../../ui/T";
import { useEditor } from "./EditorContext";

/** Whether what is written is stored, in one line that is read aloud when it changes. */
export function EditorStatus() {
  const { saver, saving, readOnly, project } = useEditor();
  const state = readOnly ? "readOnly" : saving.state;
  return (
    <div className="row form-foot">
      <p role="status" className={`save-state ${state}`}>
        <T id={`form.state.${state}`} />{" "}
        {saving.merged && saving.conflict === null && <T id="conflict.merged" />}
      </p>
      {!readOnly && (state === "kept" || state === "unsaved") && (
        <button type="button" className="button quiet" onClick={saver.flush}>
          <T id={state === "kept" ? "action.retry" : "edit.saveNow"} />
        </button>
      )}
      {readOnly && project.publication === "SUBMITTED" && (
        <p className="muted">
          <T id="edit.inReview" />
        </p>
      )}
    </div>
  );
}
