import type { ReactElement, ReactNode } from "react";
import { cloneElement } from "react";
import { ErrorText } from "./ErrorText";

type ControlProps = {
  id?: string;
  "aria-describedby"?: string;
  "aria-invalid"?: boolean;
};

type Props = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Id of the catalogue, or a sentence of the API. */
  error?: string;
  /** What else is to be said of the value, without being wrong. */
  note?: ReactNode;
  children: ReactElement<ControlProps>;
};

/** A labelled control with its hint and its error, bound together for assistive technology. */
export function Field({ id, label, hint, error, note, children }: Props) {
  const parts = { hint, error, note };
  const described = Object.entries(parts)
    .filter(([, part]) => part !== undefined)
    .map(([name]) => `${id}-${name}`)
    .join(" ");
  return (
    <div className={error === undefined ? "field" : "field wrong"}>
      <label htmlFor={id}>
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p className="muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          <ErrorText error={error} />
        </p>
      )}
      {note !== undefined && <div id={`${id}-note`}>{note}</div>}
      {cloneElement(children, {
        id,
        "aria-describedby": described === "" ? undefined : described,
        "aria-invalid": error === undefined ? undefined : true,
      })}
    </div>
  );
}
