import { useState } from "react";
import { T } from "../../ui/T";

/** Copies a text that stands on the page; where the browser refuses, the text can still be selected. */
export function CopyText({ text }: { text: string }) {
  const [state, setState] = useState<"action.copied" | "action.notCopied">();
  return (
    <p className="needs-js">
      <button
        type="button"
        className="button quiet"
        onClick={async () => {
          try {
            await navigator.clipboard.writeText(text);
            setState("action.copied");
          } catch {
            setState("action.notCopied");
          }
        }}
      >
        <T id="action.copyText" />
      </button>{" "}
      <span role="status" className="muted">
        {state !== undefined && <T id={state} />}
      </span>
    </p>
  );
}
