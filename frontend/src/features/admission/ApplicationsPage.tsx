import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { listApplicationsOptions } from "../../api/operations/listApplications.gen";
import { formatInstant } from "../../ui/formats";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { Pager } from "../../ui/Pager";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { applicationStates, readApplicationsSearch } from "./applicationsSearch";

const route = getRouteApi("/live/workspace/admission/w/applications");

/** Organisations that ask to become members, newest first. */
export function ApplicationsPage() {
  const { _ } = useLingui();
  const language = useLanguage();
  const { state, cursor } = readApplicationsSearch(route.useSearch());
  const applications = useQuery({
    ...listApplicationsOptions({ query: { state: state ?? "WAITING", cursor } }),
    staleTime: 0,
  });
  return (
    <LoadedPage query={applications}>
      {({ items, page }) => (
        <Page title={_("admission.title")} lead={<T id="admission.lead" />}>
          <nav aria-label={_("admission.states")}>
            <ul className="inline">
              {applicationStates.map((one) => (
                <li key={one}>
                  <Link
                    to="/w/applications"
                    search={{ state: one }}
                    aria-current={(state ?? "WAITING") === one ? "page" : undefined}
                  >
                    <T id={`admission.state.${one}`} />
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {items.length === 0 && (
            <p className="note">
              <T id="admission.empty" />
            </p>
          )}
          <ul className="register">
            {items.map((one) => (
              <li key={one.id}>
                <h2>
                  <Link to="/w/applications/$id" params={{ id: one.id }}>
                    <LocalText of={one.name} />
                  </Link>
                </h2>
                <p className="muted">
                  <bdi className="code">{one.code}</bdi> · {formatInstant(one.createdAt, language)}
                  {one.domainProven && (
                    <>
                      {" "}
                      · <T id="admission.domainProven" />
                    </>
                  )}
                  {one.stateConfirmed && (
                    <>
                      {" "}
                      · <T id="admission.stateConfirmed" />
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
          <Pager next={page.nextCursor} later={cursor !== undefined} />
        </Page>
      )}
    </LoadedPage>
  );
}
