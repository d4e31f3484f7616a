import { T } from "../../ui/T";
import { CodeField } from "./CodeField";
import { FieldName } from "./FieldName";
import { TextInput } from "./TextInput";

/** An amount and its currency. */
export function MoneyFields({ name }: { name: string }) {
  return (
    <fieldset className="columns">
      <legend className="label">
        <FieldName path={name} />
      </legend>
      <TextInput name={`${name}.amount`} inputMode="decimal" hint={<T id="edit.amountHint" />} />
      <CodeField name={`${name}.currency`} />
    </fieldset>
  );
}
