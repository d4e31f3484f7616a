import type { ProjectDocument } from "../../api/types.gen";
import { ErrorText } from "../../ui/ErrorText";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";

type Props = {
  documents: readonly ProjectDocument[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
  error: string | undefined;
};

/** Which documents of the project show the value. */
export function EvidenceFields({ documents, chosen, onChange, error }: Props) {
  return (
    <fieldset className="group" id="report.evidence" tabIndex={-1}>
      <legend className="label">
        <T id="reporting.evidence" />
      </legend>
      {error !== undefined && (
        <p className="field-error">
          <ErrorText error={error} />
        </p>
      )}
      {documents.length === 0 && (
        <p className="muted">
          <T id="reporting.noDocuments" />
        </p>
      )}
      {documents.map(({ id, title }) => (
        <p key={id}>
          <label className="check" htmlFor={`evidence-${id}`}>
            <input
              id={`evidence-${id}`}
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
            <span>
              <LocalText of={title} />
            </span>
          </label>
        </p>
      ))}
    </fieldset>
  );
}
