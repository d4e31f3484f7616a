import { useLingui } from "@lingui/react";
import { useNavigate } from "@tanstack/react-router";
import { CodeOptions } from "../../ui/CodeOptions";
import { formFields } from "../../ui/formFields";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountrySelect } from "../country/CountrySelect";
import { ProposalSelect } from "../initiative/ProposalSelect";
import { type ProjectFilter, readProjectFilter, sorts } from "./projectFilter";

/** The filter as an ordinary form: without the script it asks for the page anew, with it only the list changes and the form stays. */
export function ProjectFilters({ filter }: { filter: ProjectFilter }) {
  const { _ } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  return (
    <search>
      <form
        action={`/${language.code}/projects`}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ to: "/projects", search: readProjectFilter(formFields(event.currentTarget)) });
        }}
      >
        <div className="row">
          <label className="grow">
            <span>
              <T id="search.label" />
            </span>
            <input
              key={filter.q}
              type="search"
              name="q"
              defaultValue={filter.q}
              placeholder={_("search.hint")}
            />
          </label>
          <button type="submit" className="button">
            <T id="search.submit" />
          </button>
        </div>
        <details className="filters">
          <summary>
            <T id="filter.more" />
          </summary>
          <div className="row">
            <label>
              <span>
                <T id="filter.country" />
              </span>
              <CountrySelect name="country" chosen={filter.country?.[0]} />
            </label>
            <label>
              <span>
                <T id="filter.proposal" />
              </span>
              <ProposalSelect name="proposal" chosen={filter.proposal} />
            </label>
            <label>
              <span>
                <T id="filter.status" />
              </span>
              <select
                key={filter.activityStatus?.[0]}
                name="activityStatus"
                defaultValue={filter.activityStatus?.[0] ?? ""}
              >
                <option value="">{_("filter.any")}</option>
                <CodeOptions list="activity-status" />
              </select>
            </label>
            <label>
              <span>
                <T id="filter.sort" />
              </span>
              <select key={filter.sort} name="sort" defaultValue={filter.sort ?? "-updatedAt"}>
                {sorts.map((sort) => (
                  <option key={sort} value={sort}>
                    {_(`sort.${sort}`)}
                  </option>
                ))}
              </select>
            </label>
            <button type="submit" className="button quiet">
              <T id="filter.apply" />
            </button>
          </div>
        </details>
        {filter.country?.slice(1).map((code) => (
          <input key={code} type="hidden" name="country" value={code} />
        ))}
        {filter.activityStatus?.slice(1).map((code) => (
          <input key={code} type="hidden" name="activityStatus" value={code} />
        ))}
        {filter.organisation !== undefined && (
          <input type="hidden" name="organisation" value={filter.organisation} />
        )}
        {filter.initiative !== undefined && (
          <input type="hidden" name="initiative" value={filter.initiative} />
        )}
      </form>
    </search>
  );
}
