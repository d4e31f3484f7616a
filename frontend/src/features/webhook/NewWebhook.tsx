import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { createWebhookMutation } from "../../api/operations/createWebhook.gen";
import type { Webhook } from "../../api/types.gen";
import { useStepKey } from "../../ui/form/StepKey";
import { WebhookForm } from "./WebhookForm";
import { blankWebhook, webhookBody } from "./webhookValues";

type Props = { code: string; onCreated: (webhook: Webhook) => void };

/** A new webhook of an organisation; once it is made, the form is empty again. */
export function NewWebhook({ code, onCreated }: Props) {
  const key = useStepKey();
  const [round, setRound] = useState(0);
  const create = useMutation({
    ...createWebhookMutation(),
    onSuccess: (webhook) => {
      key.renew();
      setRound(round + 1);
      onCreated(webhook);
    },
    onError: (thrown) => key.failed(thrown),
  });
  return (
    <WebhookForm
      key={round}
      id="webhook"
      start={blankWebhook}
      thrown={create.error}
      pending={create.isPending}
      submit="webhook.create"
      onSubmit={(values) =>
        create.mutate({
          path: { code },
          body: webhookBody(values),
          headers: key.headers,
        })
      }
    />
  );
}
