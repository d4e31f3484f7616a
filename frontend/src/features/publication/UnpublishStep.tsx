import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import * as v from "valibot";
import { unpublishProjectMutation } from "../../api/operations/unpublishProject.gen";
import type { Workflow } from "../../api/types.gen";
import { Field } from "../../ui/Field";
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

/** Takes the project away from readers: with a reason that they are told, and its code typed as a second look. */
export function UnpublishStep({ workflow, owner, settled }: Props) {
  const unpublish = useMutation({ ...unpublishProjectMutation(), ...settled });
  const reason = useKept(owner, `unpublish:${workflow.id}`, v.record(v.string(), v.string()), {});
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState(false);
  const texts = written(reason.value);
  const noReason = tried && Object.keys(texts).length === 0;
  const otherCode = tried && typed.trim() !== workflow.code;
  return (
    <ConfirmDialog
      action={<T id="unpublish.action" />}
      title={<T id="unpublish.title" />}
      confirm={<T id="unpublish.confirm" />}
      pending={unpublish.isPending}
      failure={<StepFailure thrown={unpublish.error} />}
      onConfirm={async () => {
        setTried(true);
        if (Object.keys(texts).length === 0 || typed.trim() !== workflow.code) {
          throw new Error("something is missing, and its field says so");
        }
        await unpublish.mutateAsync({ ...requestFor(workflow), body: { reason: texts } });
        reason.forget();
      }}
    >
      <p>
        <T id="unpublish.text" />
      </p>
      <TextsByLanguage
        id="unpublish-reason"
        label={<T id="unpublish.reason" />}
        hint={<T id="unpublish.reasonHint" />}
        texts={reason.value}
        onChange={reason.write}
        errorOf={(tag) => faultAt(unpublish.error, `/reason/${tag}`)}
        maxLength={2000}
      />
      {noReason && (
        <p className="field-error" role="alert">
          <T id="unpublish.noReason" />
        </p>
      )}
      <Field
        id="unpublish-code"
        label={<T id="unpublish.code" values={{ code: workflow.code }} />}
        error={otherCode ? "unpublish.otherCode" : undefined}
      >
        <input
          type="text"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
    </ConfirmDialog>
  );
}
