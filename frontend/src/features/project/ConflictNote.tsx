import { T } from "../../ui/T";
import type { ConflictField } from "./mergeConflict";
import type { Conflict } from "./useProjectForm";

type Props = { conflict: Conflict; onTake: (field: ConflictField) => void };

function told(value: string | string[] | Record<string, string>): string {
  if (typeof value === "string") {
    return value;
  }
  return Array.isArray(value)
    ? value.join(", ")
    : Object.entries(value)
        .map(([tag, text]) => `${tag}: ${text}`)
        .join("\n");
}

/** Somebody else saved first: what both changed, side by side. Saving again writes this side's values. */
export function ConflictNote({ conflict, onTake }: Props) {
  return (
    <div className="note error conflict" role="alert">
      <p className="note-title">
        <T id="conflict.title" />
      </p>
      <p>
        <T id={conflict.fields.length === 0 ? "conflict.merged" : "conflict.text"} />
      </p>
      {conflict.fields.length > 0 && (
        <table className="cards">
          <caption className="hidden">
            <T id="conflict.title" />
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <T id="conflict.field" />
              </th>
              <th scope="col">
                <T id="conflict.mine" />
              </th>
              <th scope="col">
                <T id="conflict.theirs" />
              </th>
            </tr>
          </thead>
          <tbody>
            {conflict.fields.map((field) => (
              <tr key={field}>
                <th scope="row">
                  <T id={`conflict.name.${field}`} />
                </th>
                <td className="pre" dir="auto">
                  {told(conflict.mine[field])}
                </td>
                <td>
                  <p className="pre" dir="auto">
                    {told(conflict.theirs[field])}
                  </p>
                  <button type="button" className="link" onClick={() => onTake(field)}>
                    <T id="conflict.take" />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
