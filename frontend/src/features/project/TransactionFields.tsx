import { CodeField } from "./CodeField";
import { MoneyFields } from "./MoneyFields";
import { OrganisationField } from "./OrganisationField";
import { TextInput } from "./TextInput";
import { TextsField } from "./TextsField";

/** Money that was promised or moved, from whom and to whom. */
export function TransactionFields({ at }: { at: string }) {
  return (
    <>
      <div className="columns">
        <CodeField name={`${at}.type`} />
        <TextInput name={`${at}.date`} type="date" />
        <TextInput name={`${at}.valueDate`} type="date" />
      </div>
      <MoneyFields name={`${at}.value`} />
      <div className="columns">
        <OrganisationField name={`${at}.providerOrganisation`} />
        <TextInput name={`${at}.providerName`} />
        <OrganisationField name={`${at}.receiverOrganisation`} />
        <TextInput name={`${at}.receiverName`} />
        <TextInput name={`${at}.providerReference`} />
        <CodeField name={`${at}.flowType`} />
        <CodeField name={`${at}.financeType`} />
      </div>
      <TextsField name={`${at}.description`} rows={2} />
    </>
  );
}
