import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { createApiClientMutation } from "../../api/operations/createApiClient.gen";
import type { ApiClient } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { StepFailure } from "../../ui/form/StepFailure";
import { useStepKey } from "../../ui/form/StepKey";
import { T } from "../../ui/T";
import { faultAt, faultsWithin } from "../project/faultAt";
import { dayAhead, endOfDay } from "./expiry";
import { type Kind, KindFields } from "./KindFields";
import { ScopeChecks } from "./ScopeChecks";

type Props = { code: string; onCreated: (client: ApiClient) => void };

/** A new API client: which system, what it may, until when, and what it proves itself with. */
export function ClientForm({ code, onCreated }: Props) {
  const [name, setName] = useState("");
  const [purpose, setPurpose] = useState("");
  const [scopes, setScopes] = useState<readonly string[]>(["projects:read"]);
  const [expires, setExpires] = useState(() => dayAhead(180));
  const [kind, setKind] = useState<Kind>("SECRET");
  const [publicKey, setPublicKey] = useState("");
  const key = useStepKey();
  const create = useMutation({
    ...createApiClientMutation(),
    onSuccess: (client) => {
      setName("");
      setPurpose("");
      setPublicKey("");
      key.renew();
      onCreated(client);
    },
    onError: (thrown) => key.failed(thrown),
  });
  const body = {
    name,
    purpose,
    scopes: [...scopes],
    expiresAt: endOfDay(expires),
    kind,
    publicKey: kind === "PUBLIC_KEY" ? publicKey : null,
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate({ path: { code }, body, headers: key.headers });
      }}
    >
      <StepFailure thrown={create.error} />
      <Field
        id="client-name"
        label={<T id="client.name" />}
        hint={<T id="client.nameHint" />}
        error={faultAt(create.error, "/name")}
      >
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </Field>
      <Field id="client-purpose" label={<T id="client.purpose" />} error={faultAt(create.error, "/purpose")}>
        <textarea rows={2} dir="auto" value={purpose} onChange={({ target }) => setPurpose(target.value)} />
      </Field>
      <ScopeChecks
        id="client-scopes"
        chosen={scopes}
        error={faultsWithin(create.error, "/scopes")}
        onChange={setScopes}
      />
      <Field
        id="client-expires"
        label={<T id="client.expires" />}
        hint={<T id="client.expiresHint" />}
        error={faultAt(create.error, "/expiresAt")}
      >
        <input type="date" value={expires} onChange={({ target }) => setExpires(target.value)} />
      </Field>
      <KindFields
        id="client"
        kind={kind}
        publicKey={publicKey}
        error={faultAt(create.error, "/publicKey")}
        onKind={setKind}
        onKey={setPublicKey}
      />
      <button type="submit" className="button" disabled={create.isPending}>
        <T id="client.create" />
      </button>
    </form>
  );
}
