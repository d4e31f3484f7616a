import { Fragment } from "react";
import { CodeName } from "../../ui/form/CodeName";
import { formatDay } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountryName } from "../country/CountryName";
import { ProposalName } from "../initiative/ProposalName";
import { OrganisationName } from "../organisation/OrganisationName";
import { codeListOf } from "./codeListOf";
import { formatMoney } from "./formatMoney";
import { lastStep } from "./lastStep";
import { RowFacts } from "./RowFacts";

type Props = { path: string; value: unknown };

const organisations = ["organisation", "receiver", "providerOrganisation", "receiverOrganisation"];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value of the form as a reader reads it: names for codes, days and amounts written out, parts within parts. */
export function FieldValue({ path, value }: Props) {
  if (typeof value === "string") {
    return <TextValue path={path} value={value} />;
  }
  if (typeof value === "boolean") {
    return <T id={value ? "edit.yes" : "edit.no"} />;
  }
  if (Array.isArray(value)) {
    return value.some(isRecord) ? (
      <RowFacts path={path} rows={value.filter(isRecord)} />
    ) : (
      value.map((one, index) => (
        <Fragment key={String(one)}>
          {index > 0 && " · "}
          <TextValue path={path} value={String(one)} />
        </Fragment>
      ))
    );
  }
  if (isRecord(value)) {
    const { amount, currency } = value;
    if (typeof amount === "string") {
      return <MoneyValue amount={amount} currency={String(currency)} />;
    }
    const texts = Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    return <LocalText of={Object.fromEntries(texts)} />;
  }
  return null;
}

/** An amount as it is read; one that is still being typed as it stands. */
function MoneyValue({ amount, currency }: { amount: string; currency: string }) {
  const language = useLanguage();
  const whole = /^\d+(\.\d{1,2})?$/.test(amount) && /^[A-Z]{3}$/.test(currency);
  return <bdi>{whole ? formatMoney({ amount, currency }, language) : `${amount} ${currency}`}</bdi>;
}

function TextValue({ path, value }: { path: string; value: string }) {
  const language = useLanguage();
  const name = lastStep(path);
  const list = codeListOf(path);
  if (list !== undefined) {
    return <CodeName list={list} code={value} />;
  }
  if (name === "country") {
    return <CountryName code={value} />;
  }
  if (name === "proposal") {
    return <ProposalName code={value} />;
  }
  if (organisations.includes(name)) {
    return <OrganisationName code={value} />;
  }
  if (name.endsWith("Precision")) {
    return <T id={`edit.precision.${value}`} />;
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? (
    formatDay(value, language)
  ) : (
    <bdi className="pre" dir="auto">
      {value}
    </bdi>
  );
}
