import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { formatMeasure } from "./formatMeasure";
import { formatShare } from "./formatShare";
import { measured } from "./indicatorRows";

type Props = {
  /** IATI IndicatorMeasure */
  measure: string;
  of: { value: number | null; numerator: number | null; denominator: number | null };
};

const percentage = "2";

/** A value in the measure of its indicator; a percentage with the two figures that make it. */
export function MeasuredValue({ measure, of }: Props) {
  const language = useLanguage();
  const value = measured(of);
  if (value === null) {
    return null;
  }
  if (measure !== percentage) {
    return formatMeasure(value, language);
  }
  const { numerator, denominator } = of;
  return (
    <>
      {formatShare(value, language)}
      {numerator !== null && denominator !== null && (
        <span className="muted">
          {" "}
          <T
            id="results.outOf"
            values={{
              part: formatMeasure(numerator, language),
              whole: formatMeasure(denominator, language),
            }}
          />
        </span>
      )}
    </>
  );
}
