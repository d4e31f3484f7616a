import { CodeLabel } from "../../ui/CodeLabel";
import { CodeText } from "../../ui/CodeText";
import { formatDay } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import type { LanguageMap } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountryName } from "../country/CountryName";
import { FacetNames } from "./FacetNames";
import { facets } from "./facets";
import type { FilterValue } from "./filtersOf";
import { formatMoney } from "./formatMoney";

/** Filters whose codes the API has names of, outside any code list. */
const named: readonly string[] = ["initiative", "pillar", "proposal", "organisation", "participant"];

function NamedCode({ code, name }: { code: string; name: LanguageMap | undefined }) {
  return (
    <>
      <bdi className="code">{code}</bdi> {name !== undefined && <LocalText of={name} />}
    </>
  );
}

/** A value of a filter in words. */
export function ChipValue({ name, value }: FilterValue) {
  const language = useLanguage();
  const facet = facets.find((one) => one.name === name);
  if (name === "country") {
    return <CountryName code={value} />;
  }
  if (facet?.bundled !== undefined) {
    return <CodeLabel list={facet.bundled} code={value} />;
  }
  if (facet?.list !== undefined) {
    return <CodeText list={facet.list} code={value} />;
  }
  if (facet?.fixed?.includes(value)) {
    return <T id={`${name}.${value}`} />;
  }
  if (facet !== undefined && named.includes(name)) {
    return (
      <FacetNames facet={facet} codes={[value]}>
        {(names) => <NamedCode code={value} name={names.get(value)} />}
      </FacetNames>
    );
  }
  if (name.startsWith("budget")) {
    return <bdi>{formatMoney({ amount: value, currency: "USD" }, language)}</bdi>;
  }
  return <bdi>{/^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value, language) : value}</bdi>;
}
