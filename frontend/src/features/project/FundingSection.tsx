import { CodeField } from "./CodeField";
import { CountryField } from "./CountryField";
import { EditRows } from "./EditRows";
import { MoneyFields } from "./MoneyFields";
import { OrganisationField } from "./OrganisationField";
import { PartField } from "./PartField";
import { PartyFields } from "./PartyFields";
import { TextInput } from "./TextInput";
import { TextsField } from "./TextsField";
import { TransactionFields } from "./TransactionFields";

/** What goes in, money and other things, and who is better off. */
export function FundingSection() {
  return (
    <>
      <EditRows name="budgets">
        {(at) => (
          <>
            <div className="columns">
              <CodeField name={`${at}.type`} always />
              <CodeField name={`${at}.status`} always />
              <TextInput name={`${at}.periodStart`} type="date" />
              <TextInput name={`${at}.periodEnd`} type="date" />
            </div>
            <MoneyFields name={`${at}.value`} />
            <TextInput name={`${at}.valueDate`} type="date" />
          </>
        )}
      </EditRows>
      <EditRows name="transactions">{(at) => <TransactionFields at={at} />}</EditRows>
      <EditRows name="inKind">{(at) => <InKindFields at={at} />}</EditRows>
      <EditRows name="benefits">{(at) => <BenefitFields at={at} />}</EditRows>
      <TextsField name="noBenefitReason" rows={3} />
    </>
  );
}

function InKindFields({ at }: { at: string }) {
  return (
    <>
      <PartyFields at={at} />
      <div className="columns">
        <CodeField name={`${at}.kind`} />
        <CodeField name={`${at}.status`} always only={["PLEDGED", "DELIVERED"]} />
        <TextInput name={`${at}.quantity`} inputMode="decimal" />
        <TextInput name={`${at}.unit`} />
        <TextInput name={`${at}.periodStart`} type="date" />
        <TextInput name={`${at}.periodEnd`} type="date" />
      </div>
      <TextsField name={`${at}.description`} rows={2} />
      <MoneyFields name={`${at}.estimatedValue`} />
      <TextInput name={`${at}.valueDate`} type="date" />
      <OrganisationField name={`${at}.receiver`} />
    </>
  );
}

function BenefitFields({ at }: { at: string }) {
  return (
    <>
      <div className="columns">
        <CodeField name={`${at}.kind`} />
        <CountryField name={`${at}.country`} />
        <CodeField name={`${at}.group`} />
      </div>
      <OrganisationField name={`${at}.organisation`} />
      <TextsField name={`${at}.description`} rows={2} />
      <div className="columns">
        <TextInput name={`${at}.quantity`} inputMode="decimal" />
        <TextInput name={`${at}.unit`} />
        <TextInput name={`${at}.periodStart`} type="date" />
        <TextInput name={`${at}.periodEnd`} type="date" />
        <PartField name={`${at}.indicator`} of="indicators" />
        <PartField name={`${at}.evidence`} of="documents" />
      </div>
    </>
  );
}
