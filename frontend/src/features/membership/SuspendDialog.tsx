import { useMutation } from "@tanstack/react-query";
import { suspendMemberMutation } from "../../api/operations/suspendMember.gen";
import type { Member } from "../../api/types.gen";
import { StepFailure } from "../../ui/form/StepFailure";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { useMembersChanged } from "./useMembers";

/** Takes every right in this organisation from a member until it is taken back. */
export function SuspendDialog({ member }: { member: Member }) {
  const changed = useMembersChanged(member.organisation);
  const suspend = useMutation({ ...suspendMemberMutation(), onSuccess: changed });
  return (
    <ConfirmDialog
      action={<T id="member.suspend" />}
      title={<T id="member.suspendTitle" values={{ name: <bdi>{member.name}</bdi> }} />}
      confirm={<T id="member.suspend" />}
      pending={suspend.isPending}
      failure={<StepFailure thrown={suspend.error} />}
      onConfirm={() => suspend.mutateAsync({ path: { code: member.organisation, id: member.id } })}
    >
      <p>
        <T id="member.suspendText" />
      </p>
    </ConfirmDialog>
  );
}
