import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { editApiClientMutation } from "../../api/operations/editApiClient.gen";
import type { ApiClient } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { StepFailure } from "../../ui/form/StepFailure";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { faultAt, faultsWithin } from "../project/faultAt";
import { endOfDay } from "./expiry";
import { ScopeChecks } from "./ScopeChecks";
import { useClientsChanged } from "./useClients";

/** Name, scopes and expiry of a machine. */
export function EditDialog({ client }: { client: ApiClient }) {
  const day = client.expiresAt?.slice(0, 10) ?? "";
  const [name, setName] = useState(client.name);
  const [scopes, setScopes] = useState<readonly string[]>(client.scopes);
  const [expires, setExpires] = useState(day);
  const changed = useClientsChanged(client.organisation);
  const edit = useMutation({ ...editApiClientMutation(), onSuccess: changed });
  const confirm = () =>
    edit.mutateAsync({
      path: { code: client.organisation, id: client.id },
      body: {
        name,
        scopes: [...scopes],
        // a day that nobody touched keeps its hour
        ...(expires === day ? {} : { expiresAt: endOfDay(expires) }),
      },
      headers: { "If-Match": `"${client.version}"` },
    });
  return (
    <ConfirmDialog
      action={<T id="client.edit" />}
      title={<T id="client.editTitle" />}
      confirm={<T id="client.save" />}
      pending={edit.isPending}
      failure={<StepFailure thrown={edit.error} />}
      onConfirm={confirm}
    >
      <Field id={`name-${client.id}`} label={<T id="client.name" />} error={faultAt(edit.error, "/name")}>
        <input type="text" dir="auto" value={name} onChange={({ target }) => setName(target.value)} />
      </Field>
      <ScopeChecks
        id={`scopes-${client.id}`}
        chosen={scopes}
        error={faultsWithin(edit.error, "/scopes")}
        onChange={setScopes}
      />
      <Field
        id={`expires-${client.id}`}
        label={<T id="client.expires" />}
        error={faultAt(edit.error, "/expiresAt")}
      >
        <input type="date" value={expires} onChange={({ target }) => setExpires(target.value)} />
      </Field>
    </ConfirmDialog>
  );
}
