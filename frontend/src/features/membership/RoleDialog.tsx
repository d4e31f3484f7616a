import { useLingui } from "@lingui/react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { editMemberMutation } from "../../api/operations/editMember.gen";
import type { Member } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { StepFailure } from "../../ui/form/StepFailure";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { baseRoles } from "./membersSearch";
import { useMembersChanged } from "./useMembers";

/** Makes a member a reader, an editor or an administrator. */
export function RoleDialog({ member }: { member: Member }) {
  const { _ } = useLingui();
  const [role, setRole] = useState(member.role ?? "READER");
  const changed = useMembersChanged(member.organisation);
  const edit = useMutation({ ...editMemberMutation(), onSuccess: changed });
  return (
    <ConfirmDialog
      action={<T id="member.changeRole" />}
      title={<T id="member.changeRoleTitle" values={{ name: <bdi>{member.name}</bdi> }} />}
      confirm={<T id="member.save" />}
      pending={edit.isPending}
      failure={<StepFailure thrown={edit.error} />}
      onConfirm={() =>
        edit.mutateAsync({
          path: { code: member.organisation, id: member.id },
          body: { role },
          headers: { "If-Match": `"${member.version}"` },
        })
      }
    >
      <p>
        <T id="member.changeRoleText" />
      </p>
      <Field id={`role-${member.id}`} label={<T id="member.role" />}>
        <select
          value={role}
          onChange={({ target }) => setRole(baseRoles.find((one) => one === target.value) ?? role)}
        >
          {baseRoles.map((one) => (
            <option key={one} value={one}>
              {_(`member.role.${one}`)}
            </option>
          ))}
        </select>
      </Field>
    </ConfirmDialog>
  );
}
