import { useLingui } from "@lingui/react";
import { useNavigate } from "@tanstack/react-router";
import { CodeOptions } from "../../ui/CodeOptions";
import { formFields } from "../../ui/formFields";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountrySelect } from "../country/CountrySelect";
import { type OrganisationFilter, readOrganisationFilter } from "./organisationFilter";

/** The filter of the directory; an ordinary form whose state is the address. */
export function OrganisationFilters({ filter }: { filter: OrganisationFilter }) {
  const { _ } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  return (
    <search>
      <form
        className="row"
        action={`/${language.code}/organisations`}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({
            to: "/organisations",
            search: readOrganisationFilter(formFields(event.currentTarget)),
          });
        }}
      >
        <label className="grow">
          <span>
            <T id="organisations.search" />
          </span>
          <input key={filter.q} type="search" name="q" defaultValue={filter.q} />
        </label>
        <label>
          <span>
            <T id="filter.country" />
          </span>
          <CountrySelect name="country" chosen={filter.country} />
        </label>
        <label>
          <span>
            <T id="filter.actorType" />
          </span>
          <select key={filter.actorType} name="actorType" defaultValue={filter.actorType ?? ""}>
            <option value="">{_("filter.any")}</option>
            <CodeOptions list="actor-type" />
          </select>
        </label>
        <button type="submit" className="button quiet">
          <T id="filter.apply" />
        </button>
      </form>
    </search>
  );
}
