import { useEffect, useRef } from "react";
import { languages } from "../../ui/languages";
import { T } from "../../ui/T";
import type { ConflictSpot } from "./mergeConflict";
import type { ProjectValues } from "./projectValues";
import type { Conflict } from "./useProjectForm";

type Props = { conflict: Conflict; onTake: (spot: ConflictSpot) => void };

function told(values: ProjectValues, spot: ConflictSpot): string {
  if (spot.tag !== null) {
    return values[spot.field][spot.tag] ?? "";
  }
  const value = values[spot.field];
  return typeof value === "string" ? value : value.join(", ");
}

function nameOf(tag: string): string {
  return languages.find((one) => one.tag === tag)?.name ?? tag;
}

/** Somebody else saved first: what both changed, side by side. Saving again writes this side's values. */
export function ConflictNote({ conflict, onTake }: Props) {
  const title = useRef<HTMLParagraphElement>(null);

  // The button that was pressed is at the foot of a long form, the note at its head.
  useEffect(() => {
    title.current?.focus();
  }, []);

  return (
    <div className="note error conflict" role="alert">
      <p className="note-title" tabIndex={-1} ref={title}>
        <T id="conflict.title" />
      </p>
      <p>
        <T id={conflict.spots.length === 0 ? "conflict.merged" : "conflict.text"} />
      </p>
      {conflict.spots.length > 0 && (
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
            {conflict.spots.map((spot) => (
              <tr key={`${spot.field}.${spot.tag ?? ""}`}>
                <th scope="row">
                  <T id={`conflict.name.${spot.field}`} />
                  {spot.tag !== null && (
                    <>
                      {" · "}
                      <bdi lang={spot.tag}>{nameOf(spot.tag)}</bdi>
                    </>
                  )}
                </th>
                <td className="pre" dir="auto" lang={spot.tag ?? undefined}>
                  {told(conflict.mine, spot)}
                </td>
                <td>
                  <p className="pre" dir="auto" lang={spot.tag ?? undefined}>
                    {told(conflict.theirs, spot)}
                  </p>
                  <button type="button" className="link" onClick={() => onTake(spot)}>
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
