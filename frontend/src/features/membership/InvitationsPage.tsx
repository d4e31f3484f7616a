import "../../styles/process.css";
import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { listInvitationsOptions } from "../../api/operations/listInvitations.gen";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { Pager } from "../../ui/Pager";
import { refetchUnlessRefused } from "../../ui/refetchUnlessRefused";
import { T } from "../../ui/T";
import { InvitationForm } from "./InvitationForm";
import { InvitationItem } from "./InvitationItem";
import { InvitationUpload } from "./InvitationUpload";
import { invitationStates, readInvitationsSearch } from "./membersSearch";

const route = getRouteApi("/live/workspace/membership/w/organisations/$code/invitations");

/** Who was asked into an organisation, and what came of it. */
export function InvitationsPage() {
  const { _ } = useLingui();
  const { code } = route.useParams();
  const search = readInvitationsSearch(route.useSearch());
  const invitations = useQuery({
    ...listInvitationsOptions({ path: { code }, query: search }),
    staleTime: 0,
    refetchInterval: refetchUnlessRefused(5_000),
  });
  return (
    <Page
      title={_("invitation.title")}
      above={<bdi className="code">{code}</bdi>}
      lead={<T id="invitation.lead" />}
    >
      <section aria-labelledby="new-invitation">
        <h2 id="new-invitation">
          <T id="invitation.new" />
        </h2>
        <InvitationForm code={code} />
      </section>
      <section aria-labelledby="invitations">
        <h2 id="invitations">
          <T id="invitation.list" />
        </h2>
        <nav className="tabs" aria-label={_("invitation.states")}>
          <ul className="inline">
            {[undefined, ...invitationStates].map((one) => (
              <li key={one ?? "ALL"}>
                <Link
                  to="."
                  search={{ state: one }}
                  activeOptions={{ exact: true }}
                  aria-current={one === search.state ? "true" : undefined}
                  className={one === search.state ? "active" : undefined}
                >
                  <T id={`invitation.state.${one ?? "ALL"}`} />
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Loaded query={invitations} lines={6}>
          {({ items, page }) => (
            <>
              {items.length === 0 && (
                <p className="note">
                  <T id="invitation.empty" />
                </p>
              )}
              <ul className="register">
                {items.map((one) => (
                  <InvitationItem key={one.id} invitation={one} />
                ))}
              </ul>
              <Pager next={page.nextCursor} later={search.cursor !== undefined} />
            </>
          )}
        </Loaded>
      </section>
      <InvitationUpload code={code} />
    </Page>
  );
}
