import { useLingui } from "@lingui/react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { listOrganisationsOptions } from "../../api/operations/listOrganisations.gen";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { Pager } from "../../ui/Pager";
import { T } from "../../ui/T";
import { OrganisationFilters } from "./OrganisationFilters";
import { OrganisationRegister } from "./OrganisationRegister";

const route = getRouteApi("/live/organisations");

/** The member organisations. */
export function OrganisationsPage() {
  const { _ } = useLingui();
  const filter = route.useSearch();
  const organisations = useQuery({
    ...listOrganisationsOptions({ query: { ...filter, limit: 50, count: "capped" } }),
    placeholderData: keepPreviousData,
  });
  const { cursor, ...narrowing } = filter;
  const narrowed = Object.values(narrowing).some((value) => value !== undefined);
  return (
    <Page
      title={_("organisations.title")}
      lead={<T id="organisations.lead" />}
      description={_("organisations.lead")}
    >
      <OrganisationFilters filter={filter} />
      <Loaded query={organisations} lines={8}>
        {({ items, page }) => (
          <>
            <p role="status" className="result-head" id="results" tabIndex={-1}>
              <T
                id={page.totalIsCapped === true ? "list.countCapped" : "list.count"}
                values={{ count: page.total ?? items.length }}
              />
            </p>
            {items.length > 0 ? (
              <OrganisationRegister organisations={items} />
            ) : (
              <p className="note">
                <T id={narrowed ? "organisations.emptyFiltered" : "organisations.empty"} />
              </p>
            )}
            <p>
              <Link to="/join">
                <T id="organisations.join" />
              </Link>
            </p>
            <Pager next={page.nextCursor} later={cursor !== undefined} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
