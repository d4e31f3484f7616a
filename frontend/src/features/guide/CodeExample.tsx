import { useState } from "react";
import { T } from "../../ui/T";

type Props = { name: string; file: string; text: string; shown: boolean };

/** A file as it is run, with a button that copies it. Those not chosen are there too, for readers without a script. */
export function CodeExample({ name, file, text, shown }: Props) {
  const [copied, setCopied] = useState(false);
  return (
    <section className={shown ? "example" : "example unchosen"} aria-label={name}>
      <h3>
        {name}{" "}
        <bdi dir="ltr" className="muted code">
          {file}
        </bdi>
      </h3>
      <p className="needs-js">
        <button
          type="button"
          className="button quiet"
          onClick={async () => {
            await navigator.clipboard.writeText(text);
            setCopied(true);
          }}
        >
          <T id="guide.copy" />
          <span className="hidden"> {name}</span>
        </button>{" "}
        <span role="status" className="muted">
          {copied && <T id="guide.copied" />}
        </span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <pre dir="ltr" lang="en" tabIndex={0}>
        <code>{text}</code>
      </pre>
    </section>
  );
}
