import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { lockPeriodMutation, unlockPeriodMutation } from "../../api/@tanstack/react-query.gen";
import { T } from "../../ui/T";
import { StepFailure } from "../project/StepFailure";
import { useReportsChanged } from "./reports";

type Props = {
  project: string;
  period: string;
  /** Undefined where no report tells. */
  locked: boolean | undefined;
};

/** Closes a period against reports and decisions, and opens it again; where nobody can tell, both are offered. */
export function PeriodLock({ project, period, locked }: Props) {
  const [now, setNow] = useState<boolean | undefined>(undefined);
  const changed = useReportsChanged(project);
  const onSuccess = (lock: { locked: boolean }) => {
    setNow(lock.locked);
    void changed();
  };
  const lock = useMutation({ ...lockPeriodMutation(), onSuccess });
  const unlock = useMutation({ ...unlockPeriodMutation(), onSuccess });
  const request = { path: { id: project, period } };
  const state = now ?? locked;
  const pending = lock.isPending || unlock.isPending;
  return (
    <div className="section">
      <StepFailure thrown={lock.error ?? unlock.error} />
      <p role="status" className="muted">
        {state !== undefined && <T id={state ? "reporting.isLocked" : "reporting.isOpen"} />}
      </p>
      <div className="row">
        {state !== true && (
          <button
            type="button"
            className="button quiet"
            disabled={pending}
            onClick={() => lock.mutate(request)}
          >
            <T id="reporting.lock" />
          </button>
        )}
        {state !== false && (
          <button
            type="button"
            className="button quiet"
            disabled={pending}
            onClick={() => unlock.mutate(request)}
          >
            <T id="reporting.unlock" />
          </button>
        )}
      </div>
    </div>
  );
}
