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
  children: ReactElement<ControlProps>;
};

/** A labelled control with its hint and its error, bound together for assistive technology. */
export function Field({ id, label, hint, error, children }: Props) {
  const described = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`]
    .join(" ")
    .trim();
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
      {cloneElement(children, {
        id,
        "aria-describedby": described === "" ? undefined : described,
        "aria-invalid": error === undefined ? undefined : true,
      })}
    </div>
  );
}
