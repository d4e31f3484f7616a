import { useState } from "react";
import { T } from "./T";

/** Copies the address of the page: the state of a list is in it, and a button says so. */
export function CopyLink() {
  const [copied, setCopied] = useState(false);
  return (
    <span className="needs-js">
      <button
        type="button"
        className="link"
        onClick={async () => {
          await navigator.clipboard.writeText(window.location.href);
          setCopied(true);
        }}
      >
        <T id="action.copyLink" />
      </button>{" "}
      <span role="status" className="muted">
        {copied && <T id="action.copied" />}
      </span>
    </span>
  );
}
