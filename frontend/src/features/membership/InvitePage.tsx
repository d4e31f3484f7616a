import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { openInvitationOptions } from "../../api/operations/openInvitation.gen";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { InviteNote } from "./InviteNote";
import { OpenedPage } from "./OpenedPage";

const route = getRouteApi("/live/inviting/invite/$token");

/** What the link of an invitation opens, to whoever has it: who invites to what, and the way to say yes. */
export function InvitePage() {
  const { _ } = useLingui();
  const { token } = route.useParams();
  const invitation = useQuery({ ...openInvitationOptions({ path: { token } }), staleTime: 0, retry: false });
  return (
    <OpenedPage query={invitation}>
      {(found) => (
        <Page title={_("invite.title")}>
          <InviteNote invitation={found} />
          {found.state === "VALID" && (
            <p>
              <Link to="/w/invitations/$token" params={{ token }} className="button">
                <T id="invite.signIn" />
              </Link>
            </p>
          )}
          {found.state === "VALID" && (
            <p className="muted">
              <T id="invite.noAccount" />
            </p>
          )}
        </Page>
      )}
    </OpenedPage>
  );
}
