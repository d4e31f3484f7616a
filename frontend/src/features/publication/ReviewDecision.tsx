import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { reviewProjectMutation } from "../../api/operations/reviewProject.gen";
import type { Workflow } from "../../api/types.gen";
import { T } from "../../ui/T";
import { DecisionForm } from "../project/DecisionForm";
import { type Curation, CurationFields } from "./CurationFields";
import { requestFor } from "./requestFor";
import type { Settled } from "./useSettled";

type Props = { workflow: Workflow; step: "REVIEW" | "RETURN"; owner: string; settled: Settled };

/** The reviewer's decision; while the keys are open, only the second thought is left. */
export function ReviewDecision({ workflow, step, owner, settled }: Props) {
  const review = useMutation({ ...reviewProjectMutation(), ...settled });
  const [curation, setCuration] = useState<Curation>({});
  const first = step === "REVIEW";
  return (
    <section aria-labelledby="decision">
      <h3 id="decision">
        <T id={first ? "review.title" : "workflow.secondThought"} />
      </h3>
      <DecisionForm
        owner={owner}
        name={workflow.id}
        approve={first ? <T id="review.approve" /> : undefined}
        pending={review.isPending}
        failure={review.error}
        onDecide={(decision, note) =>
          review.mutateAsync({ ...requestFor(workflow), body: { decision, note, ...curation } })
        }
      >
        {first && <CurationFields id={workflow.id} value={curation} onChange={setCuration} />}
      </DecisionForm>
    </section>
  );
}
