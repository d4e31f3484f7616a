import type { Indicator, ProjectDocument, ValueReport } from "../../api/types.gen";
import { ErrorSummary } from "../../ui/ErrorSummary";
import { T } from "../../ui/T";
import { StepFailure } from "../project/StepFailure";
import { TextsByLanguage } from "../project/TextsByLanguage";
import { EvidenceFields } from "./EvidenceFields";
import { FigureFields } from "./FigureFields";
import { PartFields } from "./PartFields";
import { ReasonField } from "./ReasonField";
import { qualitative } from "./reportRules";
import { useReportForm } from "./useReportForm";

export type ReportFormProps = {
  owner: string;
  project: string;
  documents: readonly ProjectDocument[];
  indicator: Indicator;
  period: string;
  /** The draft or returned report; null for a new one. */
  report: ValueReport | null;
  onDone: (said: string) => void;
};

/** What is reported of a period: a value with what it is made of, or the reason why there is none. */
export function ReportForm(props: ReportFormProps) {
  const { documents, indicator } = props;
  const { values, change, errors, errorOf, attempt, failure, pending, restored, discard, save } =
    useReportForm(props);
  const figures = values.notAvailableReason === "" && indicator.measure !== qualitative;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(true);
      }}
    >
      {restored && (
        <p className="note" role="status">
          <T id="reporting.restored" />{" "}
          <button type="button" className="link" onClick={discard}>
            <T id="form.discard" />
          </button>
        </p>
      )}
      <ErrorSummary errors={errors} attempt={attempt} />
      {errors.length === 0 && <StepFailure thrown={failure} />}
      {figures && (
        <FigureFields measure={indicator.measure} values={values} onChange={change} errorOf={errorOf} />
      )}
      {figures && indicator.disaggregations.length > 0 && (
        <PartFields
          dimensions={indicator.disaggregations}
          parts={values.disaggregation}
          onChange={(disaggregation) => change({ disaggregation })}
          errorOf={errorOf}
        />
      )}
      <TextsByLanguage
        id="report.narrative"
        label={<T id="reporting.narrative" />}
        hint={<T id="reporting.narrativeHint" />}
        texts={values.narrative}
        onChange={(narrative) => change({ narrative })}
        errorOf={(tag) => errorOf(`narrative.${tag}`)}
        maxLength={4000}
      />
      <ReasonField
        value={values.notAvailableReason}
        onChange={(notAvailableReason) => change({ notAvailableReason })}
        error={errorOf("notAvailableReason")}
      />
      <EvidenceFields
        documents={documents}
        chosen={values.evidence}
        onChange={(evidence) => change({ evidence })}
        error={errorOf("evidence")}
      />
      <div className="row">
        <button type="submit" className="button" disabled={pending}>
          <T id="reporting.handIn" />
        </button>
        <button type="button" className="button quiet" disabled={pending} onClick={() => save(false)}>
          <T id="reporting.save" />
        </button>
      </div>
    </form>
  );
}
