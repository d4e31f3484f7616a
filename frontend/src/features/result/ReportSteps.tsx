import { useMutation } from "@tanstack/react-query";
import { reviewReportMutation } from "../../api/operations/reviewReport.gen";
import { withdrawReportMutation } from "../../api/operations/withdrawReport.gen";
import type { ValueReport } from "../../api/types.gen";
import { T } from "../../ui/T";
import { DecisionForm } from "../project/DecisionForm";
import { isOutdated } from "../project/isOutdated";
import { StepFailure } from "../project/StepFailure";
import { useReportsChanged } from "./reports";

type Props = { report: ValueReport; owner: string; onDone: (said: string) => void };

/** Takes a report back, or decides on it. */
export function ReportSteps({ report, owner, onDone }: Props) {
  const changed = useReportsChanged(report.project);
  const settled = {
    onSuccess: ({ state }: ValueReport) => {
      void changed();
      onDone(`reporting.done.${state}`);
    },
    onError: (thrown: unknown) => {
      if (isOutdated(thrown)) {
        void changed();
        onDone("reporting.outdated");
      }
    },
  };
  const withdraw = useMutation({ ...withdrawReportMutation(), ...settled });
  const review = useMutation({ ...reviewReportMutation(), ...settled });
  const request = {
    path: { id: report.project, report: report.id },
    headers: { "If-Match": `"${report.version}"` },
  };
  return (
    <>
      {report.may.includes("WITHDRAW") && (
        <>
          <StepFailure thrown={withdraw.error} />
          <p>
            <button
              type="button"
              className="button quiet"
              disabled={withdraw.isPending}
              onClick={() => withdraw.mutate(request)}
            >
              <T id="draft.withdraw" />
            </button>
          </p>
        </>
      )}
      {report.may.includes("REVIEW") && (
        <DecisionForm
          owner={owner}
          name={`report-${report.id}`}
          approve={<T id="reporting.approve" />}
          pending={review.isPending}
          failure={review.error}
          onDecide={(decision, note) => review.mutateAsync({ ...request, body: { decision, note } })}
        />
      )}
    </>
  );
}
