import { ErrorText } from "../../ui/ErrorText";
import { ProblemNote } from "../../ui/ProblemNote";
import { readProblem } from "../../ui/readProblem";
import { T } from "../../ui/T";
import { useEditor } from "./EditorContext";
import { FieldLink } from "./FieldLink";
import { FieldPlace } from "./FieldPlace";

/** What keeps parts of the form from being saved, each a link to its field in whatever section it stands. */
export function EditorSummary() {
  const { saving, readOnly } = useEditor();
  const { status } = readProblem(saving.failure);
  const told = saving.failure !== null && ![0, 401].includes(status);
  return (
    <>
      {told && <ProblemNote thrown={saving.failure} faults />}
      {!readOnly && saving.errors.length > 0 && (
        <div className="note error" role="alert">
          <p className="note-title">
            <T id="edit.errors" values={{ count: saving.errors.length }} />
          </p>
          <ul>
            {saving.errors.map(({ field, error }) => (
              <li key={`${field} ${error}`}>
                <FieldLink field={field}>
                  <FieldPlace field={field} />: <ErrorText error={error} />
                </FieldLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
