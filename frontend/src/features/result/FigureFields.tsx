import { Field } from "../../ui/Field";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { formatMeasure } from "../project/formatMeasure";
import { percentage, type ReportValues } from "./reportRules";
import { percentOf } from "./reportValues";

type Figure = "value" | "numerator" | "denominator";

type Props = {
  measure: string;
  values: ReportValues;
  onChange: (part: Partial<ReportValues>) => void;
  errorOf: (field: string) => string | undefined;
};

/** The value: one figure, or the two from which a percentage is counted. */
export function FigureFields({ measure, values, onChange, errorOf }: Props) {
  const language = useLanguage();
  const figures: readonly Figure[] = measure === percentage ? ["numerator", "denominator"] : ["value"];
  const percent = percentOf(values.numerator, values.denominator);
  return (
    <>
      <div className="columns">
        {figures.map((name) => (
          <Field
            key={name}
            id={`report.${name}`}
            label={<T id={`reporting.${name}`} />}
            hint={<T id="reporting.figureHint" />}
            error={errorOf(name)}
          >
            <input
              type="text"
              inputMode="decimal"
              dir="ltr"
              autoComplete="off"
              value={values[name]}
              onChange={(event) => onChange({ [name]: event.target.value })}
            />
          </Field>
        ))}
      </div>
      {measure === percentage && (
        <p id="report.value" tabIndex={-1}>
          <output>
            {percent === null ? (
              <T id="reporting.noPercent" />
            ) : (
              <T id="reporting.percent" values={{ percent: formatMeasure(percent, language) }} />
            )}
          </output>
        </p>
      )}
    </>
  );
}
