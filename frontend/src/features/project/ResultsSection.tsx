import { useWatch } from "react-hook-form";
import { T } from "../../ui/T";
import { CheckInput } from "./CheckInput";
import { ChecksField } from "./ChecksField";
import { CodeField } from "./CodeField";
import { DirectionField } from "./DirectionField";
import { EditRows } from "./EditRows";
import { FieldName } from "./FieldName";
import { TextInput } from "./TextInput";
import { TextsField } from "./TextsField";

/** Results, the indicators that show them, and the periods in which they are measured. */
export function ResultsSection() {
  return (
    <EditRows name="results">
      {(at) => (
        <>
          <CodeField name={`${at}.type`} always />
          <TextsField name={`${at}.title`} />
          <TextsField name={`${at}.description`} rows={3} />
          <EditRows name={`${at}.indicators`}>{(indicator) => <IndicatorFields at={indicator} />}</EditRows>
        </>
      )}
    </EditRows>
  );
}

function IndicatorFields({ at }: { at: string }) {
  return (
    <>
      <TextsField name={`${at}.title`} />
      <TextsField name={`${at}.description`} rows={2} />
      <div className="columns">
        <CodeField name={`${at}.measure`} always />
        <TextInput name={`${at}.unit`} hint={<T id="edit.hint.unit" />} />
        <DirectionField name={`${at}.ascending`} />
        <TextInput name={`${at}.sdgIndicator`} hint={<T id="edit.hint.sdgIndicator" />} />
      </div>
      <CheckInput name={`${at}.cumulative`} />
      <ChecksField name={`${at}.disaggregations`} />
      <BaselineFields at={at} />
      <EditRows name={`${at}.periods`}>
        {(period) => (
          <>
            <div className="columns">
              <TextInput name={`${period}.start`} type="date" />
              <TextInput name={`${period}.end`} type="date" />
              <TextInput name={`${period}.target`} inputMode="decimal" />
            </div>
            <TextsField name={`${period}.targetComment`} rows={2} />
          </>
        )}
      </EditRows>
    </>
  );
}

/** Where the indicator stood before; a percentage with the numbers behind it. */
function BaselineFields({ at }: { at: string }) {
  const measure: unknown = useWatch({ name: `${at}.measure` });
  const name = `${at}.baseline`;
  return (
    <fieldset className="group" id={name} tabIndex={-1}>
      <legend>
        <h4>
          <FieldName path={name} />
        </h4>
      </legend>
      <div className="columns">
        <TextInput name={`${name}.value`} inputMode="decimal" />
        {measure === "2" && (
          <>
            <TextInput name={`${name}.numerator`} inputMode="decimal" />
            <TextInput name={`${name}.denominator`} inputMode="decimal" />
          </>
        )}
        <TextInput name={`${name}.year`} inputMode="numeric" />
      </div>
      <TextsField name={`${name}.comment`} rows={2} />
    </fieldset>
  );
}
