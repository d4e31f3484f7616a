import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { createApiCredentialMutation } from "../../api/operations/createApiCredential.gen";
import type { ApiClient } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { StepFailure } from "../../ui/form/StepFailure";
import { useStepKey } from "../../ui/form/StepKey";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { faultAt } from "../project/faultAt";
import { afterDialog } from "./afterDialog";
import { type Kind, KindFields } from "./KindFields";

type Props = { client: ApiClient; onMade: (client: ApiClient) => void };

const overlaps = [0, 24, 72, 168];

/** A second credential, and how long the one before still works beside it. */
export function RotateDialog({ client, onMade }: Props) {
  const [kind, setKind] = useState<Kind>(client.credentials[0]?.kind ?? "SECRET");
  const [publicKey, setPublicKey] = useState("");
  const [overlapHours, setOverlapHours] = useState(24);
  const key = useStepKey();
  const rotate = useMutation({
    ...createApiCredentialMutation(),
    onSuccess: (made) => {
      key.renew();
      setPublicKey("");
      afterDialog(() => onMade(made));
    },
    onError: (thrown) => key.failed(thrown),
  });
  const confirm = () =>
    rotate.mutateAsync({
      path: { code: client.organisation, id: client.id },
      body: { kind, publicKey: kind === "PUBLIC_KEY" ? publicKey : null, overlapHours },
      headers: key.headers,
    });
  return (
    <ConfirmDialog
      action={<T id="client.rotate" />}
      title={<T id="client.rotateTitle" />}
      confirm={<T id="client.rotate" />}
      pending={rotate.isPending}
      failure={<StepFailure thrown={rotate.error} />}
      onConfirm={confirm}
    >
      <p>
        <T id="client.rotateText" />
      </p>
      <Field id={`overlap-${client.id}`} label={<T id="client.overlap" />}>
        <select value={overlapHours} onChange={({ target }) => setOverlapHours(Number(target.value))}>
          {overlaps.map((hours) => (
            <option key={hours} value={hours}>
              <T id="client.hours" values={{ hours }} />
            </option>
          ))}
        </select>
      </Field>
      <KindFields
        id={`rotate-${client.id}`}
        kind={kind}
        publicKey={publicKey}
        error={faultAt(rotate.error, "/publicKey")}
        onKind={setKind}
        onKey={setPublicKey}
      />
    </ConfirmDialog>
  );
}
