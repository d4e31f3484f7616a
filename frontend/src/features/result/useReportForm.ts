import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { editReportMutation } from "../../api/operations/editReport.gen";
import { reportValueMutation } from "../../api/operations/reportValue.gen";
import { submitReportMutation } from "../../api/operations/submitReport.gen";
import type { ValueReport } from "../../api/types.gen";
import type { FormError } from "../../ui/ErrorSummary";
import { readProblem } from "../../ui/readProblem";
import { isOutdated } from "../project/isOutdated";
import { useKept } from "../project/useKept";
import type { ReportFormProps } from "./ReportForm";
import { type ReportValues, reportRules } from "./reportRules";
import { useReportsChanged } from "./reports";
import {
  emptyReport,
  faultsOfReport,
  fieldOfFault,
  inputOfReport,
  patchOfReport,
  valuesOfReport,
} from "./reportValues";

/** What went wrong at the fields, as the register sees it. */
function refusalsOf(failure: unknown): FormError[] {
  return readProblem(failure).errors.map(({ pointer, detail, code }) => ({
    field: fieldOfFault(pointer),
    error: detail ?? code,
  }));
}

/** The form of a report: what is written stays on the device until it is saved, and a report is made once. */
export function useReportForm({ owner, project, indicator, period, report, onDone }: ReportFormProps) {
  const start = report === null ? emptyReport() : valuesOfReport(report);
  const kept = useKept(owner, `report:${period}`, reportRules, start);
  const [faults, setFaults] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const changed = useReportsChanged(project);
  const create = useMutation(reportValueMutation());
  const edit = useMutation(editReportMutation());
  const submit = useMutation(submitReportMutation());
  const run = useMutation({
    mutationFn: async (handIn: boolean) => {
      const saved = await store();
      // From here on the register has it, whatever becomes of handing it in.
      await changed();
      kept.forget();
      return handIn ? submit.mutateAsync(on(saved)) : saved;
    },
    onSuccess: ({ state }) => onDone(`reporting.done.${state}`),
    onError: (thrown) => isOutdated(thrown) && onDone("reporting.outdated"),
    onSettled: () => changed(),
  });

  function on(saved: ValueReport) {
    return { path: { id: project, report: saved.id }, headers: { "If-Match": `"${saved.version}"` } };
  }

  function store(): Promise<ValueReport> {
    const input = inputOfReport(kept.value, indicator.measure);
    return report === null
      ? create.mutateAsync({
          path: { id: project },
          body: { ...input, period },
          headers: { "Idempotency-Key": `"${key}"` },
        })
      : edit.mutateAsync({ ...on(report), body: patchOfReport(report, input) });
  }

  const errors = faults.length > 0 ? faults : refusalsOf(run.error);
  return {
    values: kept.value,
    change: (part: Partial<ReportValues>) => {
      kept.write({ ...kept.value, ...part });
      // Another content is another request.
      setKey(crypto.randomUUID());
    },
    errors,
    errorOf: (field: string) => errors.find((one) => one.field === `report.${field}`)?.error,
    attempt,
    failure: run.error,
    pending: run.isPending,
    restored: kept.restored,
    discard: kept.forget,
    save: (handIn: boolean) => {
      const found = faultsOfReport(kept.value);
      setFaults(found);
      setAttempt(attempt + 1);
      if (found.length === 0) {
        run.mutate(handIn);
      }
    },
  };
}
