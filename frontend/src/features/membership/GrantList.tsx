import { useMutation } from "@tanstack/react-query";
import { endRoleMutation } from "../../api/operations/endRole.gen";
import type { Member } from "../../api/types.gen";
import { StepFailure } from "../../ui/form/StepFailure";
import { formatInstant } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { GrantDialog } from "./GrantDialog";
import { useMembersChanged } from "./useMembers";

/** A member's roles beyond the base role, each with what it reaches and its end. */
export function GrantList({ member }: { member: Member }) {
  const language = useLanguage();
  const changed = useMembersChanged(member.organisation);
  const end = useMutation({ ...endRoleMutation(), onSuccess: changed });
  return (
    <>
      {member.grants.length > 0 && (
        <ul>
          {member.grants.map((one) => (
            <li key={one.id}>
              <T id={`member.grant.${one.role}`} />
              {" · "}
              <T id={`member.scope.${one.scope}`} />{" "}
              {one.reach !== null && (
                <bdi dir="ltr" className="code">
                  {one.reach}
                </bdi>
              )}{" "}
              {one.until !== null && (
                <T id="member.until" values={{ time: formatInstant(one.until, language) }} />
              )}{" "}
              <ConfirmDialog
                action={<T id="member.endGrant" />}
                title={<T id="member.endGrantTitle" />}
                confirm={<T id="member.endGrant" />}
                pending={end.isPending}
                failure={<StepFailure thrown={end.error} />}
                onConfirm={() => end.mutateAsync({ path: { code: member.organisation, id: one.id } })}
              >
                <p>
                  <T id={`member.grant.${one.role}`} />
                </p>
              </ConfirmDialog>
            </li>
          ))}
        </ul>
      )}
      {member.may.includes("GRANT") && <GrantDialog member={member} />}
    </>
  );
}
