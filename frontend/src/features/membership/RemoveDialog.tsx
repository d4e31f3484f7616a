import { useLingui } from "@lingui/react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listMembersOptions } from "../../api/operations/listMembers.gen";
import { removeMemberMutation } from "../../api/operations/removeMember.gen";
import type { Member } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { StepFailure } from "../../ui/form/StepFailure";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { useMembersChanged } from "./useMembers";

/** Ends a membership; the drafts of whoever leaves can be given to another member. */
export function RemoveDialog({ member }: { member: Member }) {
  const { _ } = useLingui();
  const [heir, setHeir] = useState("");
  const code = member.organisation;
  const changed = useMembersChanged(code);
  const remove = useMutation({ ...removeMemberMutation(), onSuccess: changed });
  const others = useQuery(
    listMembersOptions({ path: { code }, query: { status: "ACTIVE", role: "EDITOR,ORG_ADMIN", limit: 200 } }),
  );
  return (
    <ConfirmDialog
      action={<T id="member.remove" />}
      title={<T id="member.removeTitle" values={{ name: <bdi>{member.name}</bdi> }} />}
      confirm={<T id="member.remove" />}
      pending={remove.isPending}
      failure={<StepFailure thrown={remove.error} />}
      onConfirm={() =>
        remove.mutateAsync({
          path: { code, id: member.id },
          query: heir === "" ? {} : { draftsTo: heir },
        })
      }
    >
      <p>
        <T id="member.removeText" />
      </p>
      <Field id={`heir-${member.id}`} label={<T id="member.draftsTo" />}>
        <select value={heir} onChange={({ target }) => setHeir(target.value)}>
          <option value="">{_("member.draftsToNobody")}</option>
          {(others.data?.items ?? [])
            .filter(({ id }) => id !== member.id)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </Field>
    </ConfirmDialog>
  );
}
