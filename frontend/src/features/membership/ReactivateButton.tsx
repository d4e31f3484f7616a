import { useMutation } from "@tanstack/react-query";
import { reactivateMemberMutation } from "../../api/operations/reactivateMember.gen";
import type { Member } from "../../api/types.gen";
import { StepFailure } from "../../ui/form/StepFailure";
import { T } from "../../ui/T";
import { useMembersChanged } from "./useMembers";

/** Takes a suspension back: the way out of a slip, so it asks nothing. */
export function ReactivateButton({ member }: { member: Member }) {
  const changed = useMembersChanged(member.organisation);
  const back = useMutation({ ...reactivateMemberMutation(), onSuccess: changed });
  return (
    <>
      <button
        type="button"
        className="button quiet"
        disabled={back.isPending}
        onClick={() => back.mutate({ path: { code: member.organisation, id: member.id } })}
      >
        <T id="member.reactivate" />
      </button>
      <StepFailure thrown={back.error} />
    </>
  );
}
