import { useLingui } from "@lingui/react";
import { foreignTag, pickText } from "../../ui/pickText";
import { useLanguage } from "../../ui/useLanguage";
import { byName } from "./byName";
import { useAllCountries } from "./useAllCountries";

/** The countries as options: the states of the African Union and China first, then all others. */
export function CountryOptions() {
  const { _ } = useLingui();
  const language = useLanguage();
  const countries = [...(useAllCountries().data ?? [])].sort(byName(language));
  const near = countries.filter((country) => country.auMember || country.code === "CN");
  const others = countries.filter((country) => !near.includes(country));
  const options = (list: typeof countries) =>
    list.map((country) => {
      const picked = pickText(country.name, language);
      return (
        <option key={country.code} value={country.code} lang={foreignTag(picked)}>
          {picked?.text ?? country.code}
        </option>
      );
    });
  return (
    <>
      <optgroup label={_("countries.near")}>{options(near)}</optgroup>
      <optgroup label={_("countries.others")}>{options(others)}</optgroup>
    </>
  );
}
