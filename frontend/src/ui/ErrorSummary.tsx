import { type MouseEvent, useEffect, useRef } from "react";
import { ErrorText } from "./ErrorText";
import { T } from "./T";

export type FormError = { field: string; error: string };

type Props = {
  errors: readonly FormError[];
  /** How often the form was sent: the focus comes back with each. */
  attempt: number;
};

/** A field has a name of two parts at times and no link reaches a group: the focus goes there by hand. */
function toField(event: MouseEvent, field: string): void {
  const found = document.getElementById(field);
  if (found !== null) {
    event.preventDefault();
    found.focus();
    found.scrollIntoView({ block: "center" });
  }
}

/** Every error of a form in one place, each a link to its field; takes the focus when it appears. */
export function ErrorSummary({ errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;

  // The summary is read aloud with every failed attempt, wherever the submit button was.
  useEffect(() => {
    if (shown && attempt > 0) {
      box.current?.focus();
    }
  }, [shown, attempt]);

  if (!shown) {
    return null;
  }
  return (
    <div className="note error" role="alert" tabIndex={-1} ref={box}>
      <p className="note-title">
        <T id="form.errors" values={{ count: errors.length }} />
      </p>
      <ul>
        {errors.map(({ field, error }) => (
          <li key={field}>
            <a href={`#${encodeURIComponent(field)}`} onClick={(event) => toField(event, field)}>
              <ErrorText error={error} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
