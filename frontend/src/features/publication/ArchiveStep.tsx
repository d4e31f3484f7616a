import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import * as v from "valibot";
import { archiveProjectMutation } from "../../api/operations/archiveProject.gen";
import type { Workflow } from "../../api/types.gen";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { faultAt } from "../project/faultAt";
import { StepFailure } from "../project/StepFailure";
import { TextsByLanguage } from "../project/TextsByLanguage";
import { useKept } from "../project/useKept";
import { written } from "../project/written";
import { requestFor } from "./requestFor";
import type { Settled } from "./useSettled";

type Props = { workflow: Workflow; owner: string; settled: Settled };

/** Puts the project away: it can no longer be changed, and readers lose it. */
export function ArchiveStep({ workflow, owner, settled }: Props) {
  const archive = useMutation({ ...archiveProjectMutation(), ...settled });
  const reason = useKept(owner, `archive:${workflow.id}`, v.record(v.string(), v.string()), {});
  const [tried, setTried] = useState(false);
  const texts = written(reason.value);
  const isPublic = workflow.publishedRevision !== null;
  const noReason = isPublic && Object.keys(texts).length === 0;
  return (
    <ConfirmDialog
      action={<T id="archive.action" />}
      title={<T id="archive.title" />}
      confirm={<T id="archive.confirm" />}
      pending={archive.isPending}
      failure={<StepFailure thrown={archive.error} />}
      onConfirm={async () => {
        setTried(true);
        if (noReason) {
          throw new Error("the reason is missing, and its field says so");
        }
        const body = { reason: Object.keys(texts).length === 0 ? null : texts };
        await archive.mutateAsync({ ...requestFor(workflow), body });
        reason.forget();
      }}
    >
      <p>
        <T id={isPublic ? "archive.textPublished" : "archive.text"} />
      </p>
      <TextsByLanguage
        id="archive-reason"
        label={<T id={isPublic ? "unpublish.reason" : "archive.reason"} />}
        texts={reason.value}
        onChange={reason.write}
        errorOf={(tag) => faultAt(archive.error, `/reason/${tag}`)}
        maxLength={2000}
      />
      {tried && noReason && (
        <p className="field-error" role="alert">
          <T id="unpublish.noReason" />
        </p>
      )}
    </ConfirmDialog>
  );
}
