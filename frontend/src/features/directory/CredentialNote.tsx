import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { getIndexOptions } from "../../api/operations/getIndex.gen";
import { T } from "../../ui/T";
import { tokenRequest } from "./tokenRequest";

type Props = { clientId: string; secret: string; onKept: () => void };

/** A new secret, the only time that it is shown, and how to use it. It stays until somebody says that it is kept. */
export function CredentialNote({ clientId, secret, onKept }: Props) {
  const [copied, setCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const index = useQuery(getIndexOptions());

  // It cannot be seen again, so nobody must miss it: the focus goes there when it appears.
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className="note done" aria-labelledby="client-secret">
      <h2 id="client-secret" ref={heading} tabIndex={-1}>
        <T id="client.secret.title" />
      </h2>
      <p>
        <T id="client.secret.once" />
      </p>
      <dl className="labelled">
        <dt>
          <T id="client.clientId" />
        </dt>
        <dd>
          <code dir="ltr" className="code hash">
            {clientId}
          </code>
        </dd>
        <dt>
          <T id="client.secret.label" />
        </dt>
        <dd>
          <code dir="ltr" className="code hash">
            {secret}
          </code>
        </dd>
      </dl>
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={async () => {
            await navigator.clipboard.writeText(secret);
            setCopied(true);
          }}
        >
          <T id="client.secret.copy" />
        </button>
        <button type="button" className="button quiet" onClick={onKept}>
          <T id="client.secret.kept" />
        </button>
      </div>
      <p role="status" className="muted">
        {copied && <T id="action.copied" />}
      </p>
      {index.data !== undefined && (
        <>
          <h3>
            <T id="client.secret.use" />
          </h3>
          <pre dir="ltr" className="code hash pre">
            {tokenRequest(index.data.signIn.issuer, clientId, secret)}
          </pre>
        </>
      )}
    </section>
  );
}
