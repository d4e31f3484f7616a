import { CodeName } from "../../ui/form/CodeName";
import { type DatePrecision, formatDay, knownPart, nameOfLanguage } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountryName } from "../country/CountryName";
import { ProposalName } from "../initiative/ProposalName";
import { OrganisationName } from "../organisation/OrganisationName";
import { codeListOf } from "../project/codeListOf";
import { formatMeasure } from "../project/formatMeasure";
import { formatMoney } from "../project/formatMoney";
import { formatShare } from "../project/formatShare";
import type { ValueLine } from "./valueLines";

/** Numbers that are hundredths. */
const shares = ["percentage", "share"];
const organisations = ["organisation", "lead", "receiver", "providerOrganisation", "receiverOrganisation"];

function isPrecision(value: string | undefined): value is DatePrecision {
  return value !== undefined && value in knownPart;
}

/** One statement as a reader reads it: names for codes, days and amounts written out, texts in their own direction. */
export function LineValue({ line }: { line: ValueLine }) {
  const language = useLanguage();
  const { path, value } = line;
  const name = path.split(".").at(-1) ?? "";
  if (name === "ascending") {
    return <T id={value === true ? "edit.direction.more" : "edit.direction.less"} />;
  }
  if (typeof value === "boolean") {
    return <T id={value ? "edit.yes" : "edit.no"} />;
  }
  if (typeof value === "number") {
    return shares.includes(name) ? formatShare(value, language) : formatMeasure(value, language);
  }
  const [, amount, currency] = /^(\d+\.\d{2}) ([A-Z]{3})$/.exec(value) ?? [];
  if (amount !== undefined && currency !== undefined) {
    return <bdi>{formatMoney({ amount, currency }, language)}</bdi>;
  }
  if (path.startsWith("textKinds.")) {
    return <T id={`edit.kind.${value}`} />;
  }
  if (name.endsWith("Precision")) {
    return <T id={`edit.precision.${value}`} />;
  }
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
  if (name === "originalLanguage") {
    return nameOfLanguage(value, language);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return formatDay(value, language, isPrecision(line.precision) ? line.precision : "DAY");
  }
  return (
    <span className="pre" lang={line.language ?? undefined} dir="auto">
      {value}
    </span>
  );
}
