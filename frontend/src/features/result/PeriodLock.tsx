import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getPeriodLockQueryKey } from "../../api/operations/getPeriodLock.gen";
import { lockPeriodMutation } from "../../api/operations/lockPeriod.gen";
import { unlockPeriodMutation } from "../../api/operations/unlockPeriod.gen";
import type { PeriodLock as Lock } from "../../api/types.gen";
import { T } from "../../ui/T";
import { StepFailure } from "../project/StepFailure";
import { useReportsChanged } from "./reports";

type Props = { project: string; period: string; locked: boolean };

/** Closes a period against reports and decisions, and opens it again. */
export function PeriodLock({ project, period, locked }: Props) {
  const queries = useQueryClient();
  const changed = useReportsChanged(project);
  const request = { path: { id: project, period } };
  const onSuccess = async (lock: Lock) => {
    await changed();
    queries.setQueryData(getPeriodLockQueryKey(request), lock);
  };
  const lock = useMutation({ ...lockPeriodMutation(), onSuccess });
  const unlock = useMutation({ ...unlockPeriodMutation(), onSuccess });
  const step = locked ? unlock : lock;
  return (
    <div className="section">
      <StepFailure thrown={lock.error ?? unlock.error} />
      <p role="status" className="muted">
        <T id={locked ? "reporting.isLocked" : "reporting.isOpen"} />
      </p>
      <button
        type="button"
        className="button quiet"
        disabled={lock.isPending || unlock.isPending}
        onClick={() => step.mutate(request)}
      >
        <T id={locked ? "reporting.unlock" : "reporting.lock"} />
      </button>
    </div>
  );
}
