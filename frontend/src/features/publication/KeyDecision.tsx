import { useMutation } from "@tanstack/react-query";
import { decideApprovalMutation } from "../../api/operations/decideApproval.gen";
import type { Workflow } from "../../api/types.gen";
import { T } from "../../ui/T";
import { DecisionForm } from "../project/DecisionForm";
import { HolderName } from "./HolderName";
import { requestFor } from "./requestFor";
import type { Settled } from "./useSettled";

type Props = { workflow: Workflow; holder: string; owner: string; settled: Settled };

/** The holder of a key agrees to the revision, or gives it back. */
export function KeyDecision({ workflow, holder, owner, settled }: Props) {
  const decide = useMutation({ ...decideApprovalMutation(), ...settled });
  const { path, headers } = requestFor(workflow);
  return (
    <section aria-labelledby={`key-${holder}`}>
      <h3 id={`key-${holder}`}>
        <T id="workflow.turn" values={{ holder: <HolderName holder={holder} lead={workflow.lead} /> }} />
      </h3>
      <DecisionForm
        owner={owner}
        name={`${workflow.id}-${holder}`}
        approve={<T id="workflow.agree" />}
        pending={decide.isPending}
        failure={decide.error}
        onDecide={(decision, note) =>
          decide.mutateAsync({ path: { ...path, holder }, headers, body: { decision, note } })
        }
      />
    </section>
  );
}
