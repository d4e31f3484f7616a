import { CodeName } from "../../ui/form/CodeName";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { formatMeasure } from "../project/formatMeasure";
import { percentage } from "./reportRules";

type Props = {
  /** IATI IndicatorMeasure. */
  measure: string;
  value: number | null;
  /** NotAvailableReason, where there is no value for a reason. */
  reason?: string | null;
};

/** A value in the measure of its indicator, or why there is none. */
export function ReportedFigure({ measure, value, reason }: Props) {
  const language = useLanguage();
  if (typeof reason === "string") {
    return (
      <>
        <T id="reporting.notAvailable" /> <CodeName list="not-available-reason" code={reason} />
      </>
    );
  }
  if (value === null) {
    return "–";
  }
  const figure = formatMeasure(value, language);
  return <bdi>{measure === percentage ? `${figure} %` : figure}</bdi>;
}
