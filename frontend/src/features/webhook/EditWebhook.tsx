import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { editWebhookMutation } from "../../api/operations/editWebhook.gen";
import type { Webhook } from "../../api/types.gen";
import { ProblemNote } from "../../ui/ProblemNote";
import { readProblem } from "../../ui/readProblem";
import { T } from "../../ui/T";
import { useWebhooksChanged } from "./useWebhooks";
import { WebhookForm } from "./WebhookForm";
import { valuesOf, webhookBody } from "./webhookValues";

/**
 * Changes a webhook. The form keeps the version that it was opened with: the page reads the webhook anew meanwhile, and
 * what somebody else changed must not be written over unseen.
 */
export function EditWebhook({ webhook }: { webhook: Webhook }) {
  const changed = useWebhooksChanged(webhook.organisation);
  const [opened, setOpened] = useState<Webhook | null>(null);
  const edit = useMutation({
    ...editWebhookMutation(),
    onSuccess: () => setOpened(null),
    // what this form started from is past: it is closed, and opens with what there is now
    onError: (thrown) => readProblem(thrown).status === 412 && setOpened(null),
    onSettled: () => changed(webhook.id),
  });
  if (opened === null) {
    return (
      <>
        {edit.error !== null && <ProblemNote thrown={edit.error} faults />}
        <p role="status" className="muted">
          {edit.isSuccess && <T id="webhook.changed" />}
        </p>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            edit.reset();
            setOpened(webhook);
          }}
        >
          <T id="webhook.edit" />
        </button>
      </>
    );
  }
  return (
    <WebhookForm
      id={`webhook-${webhook.id}`}
      start={valuesOf(opened)}
      thrown={edit.error}
      pending={edit.isPending}
      submit="webhook.save"
      onSubmit={(values) =>
        edit.mutate({
          path: { code: webhook.organisation, id: webhook.id },
          headers: { "If-Match": `"${opened.version}"` },
          body: webhookBody(values),
        })
      }
      onCancel={() => setOpened(null)}
    />
  );
}
