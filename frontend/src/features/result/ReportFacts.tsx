import type { ProjectDocument, ValueReport } from "../../api/types.gen";
import { CodeName } from "../../ui/form/CodeName";
import { formatInstant } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { formatMeasure } from "../project/formatMeasure";
import { PartCategory } from "../project/PartCategory";
import { ReportedFigure } from "./ReportedFigure";

type Props = { report: ValueReport; measure: string; documents: readonly ProjectDocument[] };

/** A report as those who decide on it read it. */
export function ReportFacts({ report, measure, documents }: Props) {
  const language = useLanguage();
  const { value, numerator, denominator, narrative, disaggregation, evidence, reviewedAt } = report;
  return (
    <dl className="facts">
      <dt>
        <T id="reporting.value" />
      </dt>
      <dd>
        <ReportedFigure measure={measure} value={value} reason={report.notAvailableReason} />
        {numerator !== null && denominator !== null && (
          <bdi className="muted">
            {" "}
            ({formatMeasure(numerator, language)} / {formatMeasure(denominator, language)})
          </bdi>
        )}
      </dd>
      {disaggregation.map((part) => (
        <div key={`${part.dimension} ${part.category}`}>
          <dt>
            <CodeName list="disaggregation" code={part.dimension} /> · <PartCategory of={part} />
          </dt>
          <dd>{part.value === null ? "–" : formatMeasure(part.value, language)}</dd>
        </div>
      ))}
      {Object.keys(narrative).length > 0 && (
        <>
          <dt>
            <T id="reporting.narrative" />
          </dt>
          <dd className="pre">
            <LocalText of={narrative} />
          </dd>
        </>
      )}
      {evidence.length > 0 && (
        <>
          <dt>
            <T id="reporting.evidence" />
          </dt>
          {evidence.map((id) => (
            <dd key={id}>
              <LocalText of={documents.find((one) => one.id === id)?.title ?? { en: id }} />
            </dd>
          ))}
        </>
      )}
      {report.state === "APPROVED" && reviewedAt !== null && (
        <>
          <dt>
            <T id="reporting.reviewedAt" />
          </dt>
          <dd>{formatInstant(reviewedAt, language)}</dd>
        </>
      )}
    </dl>
  );
}
