import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { revokeApiClientMutation } from "../../api/operations/revokeApiClient.gen";
import type { ApiClient } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { StepFailure } from "../../ui/form/StepFailure";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { useClientsChanged } from "./useClients";

/** Ends a machine for good: its name has to be typed, since nothing brings it back. */
export function RevokeDialog({ client }: { client: ApiClient }) {
  const [typed, setTyped] = useState("");
  const [missed, setMissed] = useState(false);
  const changed = useClientsChanged(client.organisation);
  const revoke = useMutation({ ...revokeApiClientMutation(), onSuccess: changed });
  const id = `revoke-${client.id}`;
  const confirm = () => {
    if (typed.trim() !== client.name) {
      setMissed(true);
      document.getElementById(id)?.focus();
      return Promise.reject(new Error("not typed"));
    }
    setMissed(false);
    return revoke.mutateAsync({ path: { code: client.organisation, id: client.id } });
  };
  return (
    <ConfirmDialog
      action={<T id="client.revoke" />}
      title={<T id="client.revokeTitle" />}
      confirm={<T id="client.revoke" />}
      pending={revoke.isPending}
      failure={<StepFailure thrown={revoke.error} />}
      onConfirm={confirm}
    >
      <p>
        <T id="client.revokeText" />
      </p>
      <p>
        <strong dir="auto">{client.name}</strong>
      </p>
      <Field id={id} label={<T id="client.typeName" />} error={missed ? "client.otherName" : undefined}>
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Field>
    </ConfirmDialog>
  );
}
