import { useLingui } from "@lingui/react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { acceptInvitationMutation } from "../../api/operations/acceptInvitation.gen";
import { openInvitationOptions } from "../../api/operations/openInvitation.gen";
import { bearer } from "../../ui/form/bearer";
import { useSignInAgain } from "../../ui/form/signInAgain";
import { Page } from "../../ui/Page";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { InviteNote } from "./InviteNote";
import { OpenedPage } from "./OpenedPage";

const route = getRouteApi("/live/workspace/inviting/w/invitations/$token");

/** The same invitation to whoever signed in: they accept it, or hear why it is not theirs. */
export function AcceptPage() {
  const { _ } = useLingui();
  const { token } = route.useParams();
  const queries = useQueryClient();
  const signInAgain = useSignInAgain();
  const options = openInvitationOptions({ path: { token } });
  const invitation = useQuery({ ...options, staleTime: 0, retry: false });
  const accept = useMutation({
    ...acceptInvitationMutation(),
    onSuccess: async () => {
      // the role comes with the next token
      await bearer().renew();
      await queries.invalidateQueries();
    },
  });
  return (
    <OpenedPage query={invitation}>
      {(found) => (
        <Page title={_("invite.title")}>
          <InviteNote invitation={found} />
          {accept.error !== null && <ProblemNote thrown={accept.error} faults />}
          {found.you === "SOMEBODY_ELSE" && (
            <div className="note">
              <p>
                <T id="invite.somebodyElse" />
              </p>
              <button type="button" className="button" onClick={signInAgain}>
                <T id="invite.otherAccount" />
              </button>
            </div>
          )}
          {found.you === "INVITED" && found.state === "VALID" && (
            <button
              type="button"
              className="button"
              disabled={accept.isPending}
              onClick={() => accept.mutate({ path: { token } })}
            >
              <T id="invite.accept" />
            </button>
          )}
          {found.you === "MEMBER" && (
            <p className="note done" role="status">
              <T id="invite.member" />{" "}
              <Link to="/w">
                <T id="invite.goOn" />
              </Link>
            </p>
          )}
        </Page>
      )}
    </OpenedPage>
  );
}
