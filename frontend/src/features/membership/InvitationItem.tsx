import { useMutation } from "@tanstack/react-query";
import { resendInvitationMutation } from "../../api/operations/resendInvitation.gen";
import { revokeInvitationMutation } from "../../api/operations/revokeInvitation.gen";
import type { Invitation } from "../../api/types.gen";
import { StepFailure } from "../../ui/form/StepFailure";
import { useStepKey } from "../../ui/form/StepKey";
import { formatInstant } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { useInvitationsChanged } from "./useInvitationsChanged";

/** One invitation: to whom, as what, what became of it, and what may be done. */
export function InvitationItem({ invitation }: { invitation: Invitation }) {
  const language = useLanguage();
  const { organisation: code, id, state, may } = invitation;
  const key = useStepKey();
  const changed = useInvitationsChanged(code);
  const resend = useMutation({
    ...resendInvitationMutation(),
    onSuccess: () => {
      key.renew();
      return changed();
    },
    onError: (thrown) => key.failed(thrown),
  });
  const revoke = useMutation({ ...revokeInvitationMutation(), onSuccess: changed });
  const time = (instant: string) => formatInstant(instant, language);
  return (
    <li>
      <h3>
        <bdi dir="ltr">{invitation.email}</bdi>
      </h3>
      <p>
        <span className="badge">
          <T id={`invitation.state.${state}`} />
        </span>{" "}
        <T id={`member.role.${invitation.role}`} />
      </p>
      <ul className="inline muted">
        {invitation.name !== null && (
          <li>
            <bdi>{invitation.name}</bdi>
          </li>
        )}
        <li>
          <T id="invitation.by" values={{ name: <bdi>{invitation.invitedBy}</bdi> }} />
        </li>
        {invitation.waitsFor !== null && (
          <li>
            <T id={`invitation.waits.${invitation.waitsFor}`} />
          </li>
        )}
        {invitation.sentAt !== null && (
          <li>
            <T id="invitation.sentAt" values={{ time: time(invitation.sentAt) }} />
          </li>
        )}
        <li>
          {invitation.acceptedAt === null ? (
            <T id="invitation.until" values={{ time: time(invitation.expiresAt) }} />
          ) : (
            <T id="invitation.acceptedAt" values={{ time: time(invitation.acceptedAt) }} />
          )}
        </li>
      </ul>
      <StepFailure thrown={resend.error} />
      <p role="status">{resend.isSuccess && <T id="invitation.resent" />}</p>
      <div className="row">
        {may.includes("RESEND") && (
          <button
            type="button"
            className="button quiet"
            disabled={resend.isPending}
            onClick={() => resend.mutate({ path: { code, id }, headers: key.headers })}
          >
            <T id="invitation.resend" />
          </button>
        )}
        {may.includes("REVOKE") && (
          <ConfirmDialog
            action={<T id="invitation.revoke" />}
            title={<T id="invitation.revokeTitle" />}
            confirm={<T id="invitation.revoke" />}
            pending={revoke.isPending}
            failure={<StepFailure thrown={revoke.error} />}
            onConfirm={() => revoke.mutateAsync({ path: { code, id } })}
          >
            <p>
              <T id="invitation.revokeText" />
            </p>
            <p>
              <strong>
                <bdi dir="ltr">{invitation.email}</bdi>
              </strong>
            </p>
          </ConfirmDialog>
        )}
      </div>
    </li>
  );
}
