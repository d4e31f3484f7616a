import { useEffect, useRef, useState } from "react";
import { T } from "../../ui/T";

/** A signing secret, the only time that it is shown. It stays until somebody says that it is kept. */
export function SecretNote({ secret, onKept }: { secret: string; onKept: () => void }) {
  const [copied, setCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  // It cannot be seen again, so nobody must miss it: the focus goes there when it appears.
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className="note done" aria-labelledby="webhook-secret">
      <h2 id="webhook-secret" ref={heading} tabIndex={-1}>
        <T id="webhook.secret.title" />
      </h2>
      <p>
        <T id="webhook.secret.once" />
      </p>
      <p>
        <code dir="ltr" className="code">
          {secret}
        </code>
      </p>
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={async () => {
            await navigator.clipboard.writeText(secret);
            setCopied(true);
          }}
        >
          <T id="webhook.secret.copy" />
        </button>
        <button type="button" className="button quiet" onClick={onKept}>
          <T id="webhook.secret.kept" />
        </button>
      </div>
      <p role="status" className="muted">
        {copied && <T id="action.copied" />}
      </p>
    </section>
  );
}
