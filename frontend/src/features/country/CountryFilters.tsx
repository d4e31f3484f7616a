import { useLingui } from "@lingui/react";
import { useNavigate } from "@tanstack/react-router";
import { CodeOptions } from "../../ui/CodeOptions";
import { formFields } from "../../ui/formFields";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { type CountryFilter, readCountryFilter } from "./countryFilter";

/** Which countries the page lists; an ordinary form whose state is the address. */
export function CountryFilters({ filter }: { filter: CountryFilter }) {
  const { _ } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  return (
    <form
      className="row"
      action={`/${language.code}/countries`}
      method="get"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: "/countries", search: readCountryFilter(formFields(event.currentTarget)) });
      }}
    >
      <label>
        <span>
          <T id="countries.show" />
        </span>
        <select key={filter.show} name="show" defaultValue={filter.show ?? ""}>
          <option value="">{_("countries.near")}</option>
          <option value="all">{_("countries.all")}</option>
        </select>
      </label>
      <label>
        <span>
          <T id="countries.region" />
        </span>
        <select key={filter.region} name="region" defaultValue={filter.region ?? ""}>
          <option value="">{_("filter.any")}</option>
          <CodeOptions list="au-region" />
        </select>
      </label>
      <button type="submit" className="button quiet">
        <T id="filter.apply" />
      </button>
    </form>
  );
}
