import { useMutation } from "@tanstack/react-query";
import { createApiCredentialSecretMutation } from "../../api/operations/createApiCredentialSecret.gen";
import { deleteApiCredentialMutation } from "../../api/operations/deleteApiCredential.gen";
import type { ApiClient, ApiCredential } from "../../api/types.gen";
import { StepFailure } from "../../ui/form/StepFailure";
import { useStepKey } from "../../ui/form/StepKey";
import { formatInstant } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { afterDialog } from "./afterDialog";
import { useClientsChanged } from "./useClients";

type Props = { client: ApiClient; credential: ApiCredential; onMade: (client: ApiClient) => void };

/** One credential of a machine: how it does, and what may be done with it. */
export function CredentialItem({ client, credential, onMade }: Props) {
  const language = useLanguage();
  const changed = useClientsChanged(client.organisation);
  const path = { code: client.organisation, id: client.id, credential: credential.id };
  const end = useMutation({ ...deleteApiCredentialMutation(), onSuccess: changed });
  const key = useStepKey();
  const ask = useMutation({
    ...createApiCredentialSecretMutation(),
    onSuccess: (made) => {
      key.renew();
      afterDialog(() => onMade(made));
    },
    onError: (thrown) => key.failed(thrown),
  });
  const { state, kind, endsAt, keyIds, lastUsedAt } = credential;
  return (
    <li>
      <p>
        <bdi dir="ltr" className="code hash">
          {credential.clientId}
        </bdi>
      </p>
      <ul className="inline muted">
        <li>
          <T id={`client.credential.${state}`} />
        </li>
        <li>
          <T id={`client.kind.${kind}`} />
        </li>
        {keyIds.map((id) => (
          <li key={id}>
            <bdi dir="ltr" className="code hash">
              {id}
            </bdi>
          </li>
        ))}
        {lastUsedAt !== null && (
          <li>
            <T id="client.lastUsed" values={{ time: formatInstant(lastUsedAt, language) }} />
          </li>
        )}
        {endsAt !== null && (
          <li>
            <T id="client.endsAt" values={{ time: formatInstant(endsAt, language) }} />
          </li>
        )}
      </ul>
      {client.may.includes("EDIT") && (
        <div className="row">
          {kind === "SECRET" && state !== "PENDING" && (
            <ConfirmDialog
              action={<T id="client.newSecret" />}
              title={<T id="client.newSecretTitle" />}
              confirm={<T id="client.newSecret" />}
              pending={ask.isPending}
              failure={<StepFailure thrown={ask.error} />}
              onConfirm={() => ask.mutateAsync({ path, headers: key.headers })}
            >
              <p>
                <T id="client.newSecretText" />
              </p>
            </ConfirmDialog>
          )}
          <ConfirmDialog
            action={<T id="client.end" />}
            title={<T id="client.endTitle" />}
            confirm={<T id="client.end" />}
            pending={end.isPending}
            failure={<StepFailure thrown={end.error} />}
            onConfirm={() => end.mutateAsync({ path })}
          >
            <p>
              <T id="client.endText" />
            </p>
          </ConfirmDialog>
        </div>
      )}
    </li>
  );
}
