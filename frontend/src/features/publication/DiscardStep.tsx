import { useMutation } from "@tanstack/react-query";
import { discardProjectDraftMutation } from "../../api/operations/discardProjectDraft.gen";
import type { Workflow } from "../../api/types.gen";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { StepFailure } from "../project/StepFailure";
import { requestFor } from "./requestFor";
import type { Settled } from "./useSettled";

/** Gives up the working revision of a published project; what is public stays. */
export function DiscardStep({ workflow, settled }: { workflow: Workflow; settled: Settled }) {
  const discard = useMutation({ ...discardProjectDraftMutation(), ...settled });
  return (
    <ConfirmDialog
      action={<T id="discard.action" />}
      title={<T id="discard.title" />}
      confirm={<T id="discard.confirm" />}
      pending={discard.isPending}
      failure={<StepFailure thrown={discard.error} />}
      onConfirm={() => discard.mutateAsync(requestFor(workflow))}
    >
      <p>
        <T id="discard.text" values={{ revision: workflow.working.revision }} />
      </p>
    </ConfirmDialog>
  );
}
