import type { Workflow, WorkflowStep } from "../../api/types.gen";
import { T } from "../../ui/T";
import { ArchiveStep } from "./ArchiveStep";
import { DiscardStep } from "./DiscardStep";
import { HandInSteps } from "./HandInSteps";
import { KeyDecision } from "./KeyDecision";
import { ReviewDecision } from "./ReviewDecision";
import { UnpublishStep } from "./UnpublishStep";
import type { Settled } from "./useSettled";

type Props = { workflow: Workflow; owner: string; settled: Settled };

/** Steps that end something: they stand apart from the others. */
const ending = ["UNPUBLISH", "ARCHIVE", "DISCARD"];

/** What the API says this account may do now, and nothing else. */
export function WorkflowActions(props: Props) {
  const { may } = props.workflow;
  const steps = may.filter(({ step }) => step !== "EDIT");
  if (steps.length === 0) {
    return (
      <p className="muted">
        <T id="review.notNow" />
      </p>
    );
  }
  const last = steps.filter(({ step }) => ending.includes(step));
  return (
    <>
      {steps
        .filter((one) => !last.includes(one))
        .map((one) => (
          <div key={`${one.step} ${one.holder}`}>
            <Step of={one} {...props} />
          </div>
        ))}
      {last.length > 0 && (
        <details className="filters">
          <summary>
            <T id="workflow.ending" />
          </summary>
          <div className="row">
            {last.map((one) => (
              <Step key={one.step} of={one} {...props} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

function Step({ of: { step, holder }, ...props }: Props & { of: WorkflowStep }) {
  switch (step) {
    case "SUBMIT":
    case "WITHDRAW":
      return <HandInSteps step={step} {...props} />;
    case "REVIEW":
    case "RETURN":
      return <ReviewDecision step={step} {...props} />;
    case "APPROVE_LEAD":
    case "APPROVE_COUNTRY":
      return holder === null ? null : <KeyDecision holder={holder} {...props} />;
    case "UNPUBLISH":
      return <UnpublishStep {...props} />;
    case "ARCHIVE":
      return <ArchiveStep {...props} />;
    case "DISCARD":
      return <DiscardStep {...props} />;
    default:
      return null;
  }
}
