import { Field } from "../../ui/Field";
import { CodeName } from "../../ui/form/CodeName";
import { useCodeList } from "../../ui/form/useCodeList";
import { T } from "../../ui/T";
import { CategoryInput } from "./CategoryInput";
import type { PartValues } from "./reportRules";

type Props = {
  /** By what the indicator tells values apart. */
  dimensions: readonly string[];
  parts: readonly PartValues[];
  onChange: (parts: PartValues[]) => void;
  errorOf: (field: string) => string | undefined;
};

/** The value told apart: for each part by what, whose, and how many. */
export function PartFields({ dimensions, parts, onChange, errorOf }: Props) {
  const { codes } = useCodeList("disaggregation", dimensions);
  const change = (index: number, part: Partial<PartValues>) =>
    onChange(parts.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const error = errorOf("disaggregation");
  return (
    <fieldset className="group" id="report.disaggregation" tabIndex={-1}>
      <legend className="label">
        <T id="reporting.parts" />
      </legend>
      <p className="muted">
        {dimensions.map((code, index) => (
          <span key={code}>
            {index > 0 && " · "}
            <CodeName list="disaggregation" code={code} />
          </span>
        ))}
      </p>
      {error !== undefined && (
        <p className="field-error" dir="auto">
          {error}
        </p>
      )}
      {parts.map((part, index) => {
        const at = `disaggregation.${index}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has nothing but its place until it is written
          <div key={index} className="columns part">
            <Field
              id={`report.${at}.dimension`}
              label={<T id="reporting.by" />}
              error={errorOf(`${at}.dimension`)}
            >
              <select
                value={part.dimension}
                onChange={(event) => change(index, { dimension: event.target.value, category: "" })}
              >
                {codes
                  .filter(({ code }) => dimensions.includes(code))
                  .map(({ code, label, lang }) => (
                    <option key={code} value={code} lang={lang}>
                      {label}
                    </option>
                  ))}
              </select>
            </Field>
            <Field
              id={`report.${at}.category`}
              label={<T id="reporting.category" />}
              error={errorOf(`${at}.category`)}
            >
              <CategoryInput
                dimension={part.dimension}
                value={part.category}
                onChange={(category) => change(index, { category })}
              />
            </Field>
            <Field
              id={`report.${at}.value`}
              label={<T id="reporting.value" />}
              error={errorOf(`${at}.value`)}
            >
              <input
                type="text"
                inputMode="decimal"
                dir="ltr"
                autoComplete="off"
                value={part.value}
                onChange={(event) => change(index, { value: event.target.value })}
              />
            </Field>
            <p>
              <button
                type="button"
                className="link"
                onClick={() => onChange(parts.filter((_, other) => other !== index))}
              >
                <T id="reporting.dropPart" values={{ position: index + 1 }} />
              </button>
            </p>
          </div>
        );
      })}
      <button
        type="button"
        className="button quiet"
        onClick={() => onChange([...parts, { dimension: dimensions[0] ?? "", category: "", value: "" }])}
      >
        <T id="reporting.addPart" />
      </button>
    </fieldset>
  );
}
