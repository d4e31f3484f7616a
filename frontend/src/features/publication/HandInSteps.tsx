import { useMutation } from "@tanstack/react-query";
import { submitProjectMutation } from "../../api/operations/submitProject.gen";
import { withdrawProjectMutation } from "../../api/operations/withdrawProject.gen";
import type { Workflow } from "../../api/types.gen";
import { T } from "../../ui/T";
import { StepFailure } from "../project/StepFailure";
import { requestFor } from "./requestFor";
import type { Settled } from "./useSettled";

type Props = { workflow: Workflow; step: "SUBMIT" | "WITHDRAW"; settled: Settled };

/** Hands the working revision in, or takes it back. */
export function HandInSteps({ workflow, step, settled }: Props) {
  const submit = useMutation({ ...submitProjectMutation(), ...settled });
  const withdraw = useMutation({ ...withdrawProjectMutation(), ...settled });
  const { mutate, isPending, error } = step === "SUBMIT" ? submit : withdraw;
  return (
    <>
      <StepFailure thrown={error} />
      <button
        type="button"
        className={step === "SUBMIT" ? "button" : "button quiet"}
        disabled={isPending}
        onClick={() => mutate(requestFor(workflow))}
      >
        <T id={step === "SUBMIT" ? "draft.submit" : "draft.withdraw"} />
      </button>
    </>
  );
}
