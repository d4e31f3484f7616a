import { useEffect, useRef } from "react";
import { ErrorText } from "./ErrorText";
import { T } from "./T";

export type FormError = { field: string; error: string };

/** Every error of a form in one place, each a link to its field; takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;

  // The summary is read aloud at the moment it appears, wherever the submit button was.
  useEffect(() => {
    if (shown) {
      box.current?.focus();
    }
  }, [shown]);

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
            <a href={`#${CSS.escape(field)}`}>
              <ErrorText error={error} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
