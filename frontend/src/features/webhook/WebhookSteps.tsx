import { useMutation } from "@tanstack/react-query";
import { createWebhookSecretMutation } from "../../api/operations/createWebhookSecret.gen";
import { createWebhookTestMutation } from "../../api/operations/createWebhookTest.gen";
import { deleteWebhookMutation } from "../../api/operations/deleteWebhook.gen";
import { pauseWebhookMutation } from "../../api/operations/pauseWebhook.gen";
import { resumeWebhookMutation } from "../../api/operations/resumeWebhook.gen";
import { verifyWebhookMutation } from "../../api/operations/verifyWebhook.gen";
import type { Webhook } from "../../api/types.gen";
import { useStepKey } from "../../ui/form/StepKey";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { useWebhooksChanged } from "./useWebhooks";

type Props = { webhook: Webhook; onSecret: (secret: string) => void };

/** What may be done with a webhook now. */
export function WebhookSteps({ webhook, onSecret }: Props) {
  const changed = useWebhooksChanged(webhook.organisation);
  const onSuccess = () => changed(webhook.id);
  const path = { code: webhook.organisation, id: webhook.id };
  const testKey = useStepKey();
  const secretKey = useStepKey();
  const verify = useMutation({ ...verifyWebhookMutation(), onSuccess });
  const pause = useMutation({ ...pauseWebhookMutation(), onSuccess });
  const resume = useMutation({ ...resumeWebhookMutation(), onSuccess });
  const test = useMutation({
    ...createWebhookTestMutation(),
    onSuccess: () => {
      testKey.renew();
      return onSuccess();
    },
    onError: (thrown) => testKey.failed(thrown),
  });
  const remove = useMutation({ ...deleteWebhookMutation(), onSuccess });
  const rotate = useMutation({
    ...createWebhookSecretMutation(),
    onSuccess: ({ secret }) => {
      secretKey.renew();
      if (secret !== null) {
        onSecret(secret);
      }
      return changed(webhook.id);
    },
    onError: (thrown) => secretKey.failed(thrown),
  });
  const may = (step: Webhook["may"][number]) => webhook.may.includes(step);
  const steps = [
    { step: "VERIFY", take: () => verify.mutate({ path }), pending: verify.isPending },
    { step: "TEST", take: () => test.mutate({ path, headers: testKey.headers }), pending: test.isPending },
    { step: "PAUSE", take: () => pause.mutate({ path }), pending: pause.isPending },
    { step: "RESUME", take: () => resume.mutate({ path }), pending: resume.isPending },
  ] as const;
  const failure = verify.error ?? pause.error ?? resume.error ?? test.error;
  return (
    <>
      {failure !== null && <ProblemNote thrown={failure} faults />}
      <p role="status" className="muted">
        {test.isSuccess && <T id="webhook.tested" />}
        {verify.isSuccess && webhook.state === "UNVERIFIED" && <T id="webhook.asked" />}
      </p>
      <div className="row">
        {steps
          .filter(({ step }) => may(step))
          .map(({ step, take, pending }) => (
            <button key={step} type="button" className="button quiet" disabled={pending} onClick={take}>
              <T id={`webhook.step.${step}`} />
            </button>
          ))}
        {may("EDIT") && (
          <ConfirmDialog
            action={<T id="webhook.rotate" />}
            title={<T id="webhook.rotateTitle" />}
            confirm={<T id="webhook.rotate" />}
            pending={rotate.isPending}
            failure={rotate.error !== null && <ProblemNote thrown={rotate.error} faults />}
            onConfirm={() => rotate.mutateAsync({ path, headers: secretKey.headers })}
          >
            <p>
              <T id="webhook.rotateText" />
            </p>
          </ConfirmDialog>
        )}
        {may("REMOVE") && (
          <ConfirmDialog
            action={<T id="webhook.remove" />}
            title={<T id="webhook.removeTitle" />}
            confirm={<T id="webhook.remove" />}
            pending={remove.isPending}
            failure={remove.error !== null && <ProblemNote thrown={remove.error} faults />}
            onConfirm={() => remove.mutateAsync({ path, headers: { "If-Match": `"${webhook.version}"` } })}
          >
            <p>
              <T id="webhook.removeText" />
            </p>
          </ConfirmDialog>
        )}
      </div>
    </>
  );
}
