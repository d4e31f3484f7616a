import type { OpenInvitation } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** Who invites to what, as what, until when; or why it can no longer be accepted. */
export function InviteNote({ invitation }: { invitation: OpenInvitation }) {
  const language = useLanguage();
  const { state } = invitation;
  return (
    <>
      <p className="lead">
        <T
          id="invite.who"
          values={{
            name: <bdi>{invitation.invitedBy}</bdi>,
            organisation: <LocalText of={invitation.organisation} />,
            role: <T id={`invite.role.${invitation.role}`} />,
          }}
        />
      </p>
      {state === "VALID" ? (
        <p>
          <T id="invite.until" values={{ time: formatInstant(invitation.until, language) }} />
        </p>
      ) : (
        <p className="note" role="status">
          <T id={`invite.state.${state}`} />
        </p>
      )}
    </>
  );
}
