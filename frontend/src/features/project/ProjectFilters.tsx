import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { getProjectFacetsOptions } from "../../api/operations/getProjectFacets.gen";
import { formFields } from "../../ui/formFields";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { BoundFields } from "./BoundFields";
import { facets } from "./facets";
import { ProjectFacet } from "./ProjectFacet";
import { type ProjectFilter, readProjectFilter, sorts } from "./projectFilter";
import { facetQuery } from "./projectQuery";

/** The filter as an ordinary form: without the script it asks for the page anew, with it only the list changes and the form stays. */
export function ProjectFilters({ filter }: { filter: ProjectFilter }) {
  const { _ } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const [opened, setOpened] = useState(false);
  const counted = useQuery({ ...getProjectFacetsOptions({ query: facetQuery(filter) }), enabled: opened });
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
        <details
          className="filters"
          onToggle={(event) => {
            if (event.currentTarget === event.target && event.currentTarget.open) {
              setOpened(true);
            }
          }}
        >
          <summary>
            <T id="filter.more" />
          </summary>
          <div className="facets">
            {facets.map((facet) => (
              <ProjectFacet
                key={facet.name}
                facet={facet}
                chosen={filter[facet.name] ?? []}
                all={counted.data}
              />
            ))}
            <BoundFields filter={filter} of="days" />
            <BoundFields filter={filter} of="budget" />
          </div>
          <div className="row">
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
        {filter.parent?.map((code) => (
          <input key={code} type="hidden" name="parent" value={code} />
        ))}
        {filter.view !== undefined && <input type="hidden" name="view" value={filter.view} />}
      </form>
    </search>
  );
}
