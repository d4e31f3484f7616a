import { useLingui } from "@lingui/react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { createRoleMutation } from "../../api/operations/createRole.gen";
import { getMeOptions } from "../../api/operations/getMe.gen";
import type { Member } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { StepFailure } from "../../ui/form/StepFailure";
import { useStepKey } from "../../ui/form/StepKey";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { faultAt } from "../project/faultAt";
import { useMembersChanged } from "./useMembers";

/** Roles that can be given, with what they reach. The first two are an administrator's to give, the rest the platform's. */
const kinds = [
  { role: "CONTRIBUTOR", scope: "ORG" },
  { role: "CONTRIBUTOR", scope: "PROJECT" },
  { role: "FOCAL_POINT", scope: "COUNTRY" },
  { role: "STATE_AUTHORITY", scope: "COUNTRY" },
  { role: "SECRETARIAT_EDITOR", scope: "INITIATIVE" },
  { role: "SECRETARIAT_EDITOR", scope: "PLATFORM" },
  { role: "REVIEWER", scope: "PLATFORM" },
  { role: "AUDITOR", scope: "PLATFORM" },
] as const;
const reaching = ["PROJECT", "COUNTRY", "INITIATIVE"];

/** Gives a member a role beyond the base role. */
export function GrantDialog({ member }: { member: Member }) {
  const { _ } = useLingui();
  const me = useQuery(getMeOptions());
  const [index, setIndex] = useState(0);
  const [reach, setReach] = useState("");
  const [until, setUntil] = useState("");
  const key = useStepKey();
  const changed = useMembersChanged(member.organisation);
  const give = useMutation({
    ...createRoleMutation(),
    onSuccess: () => {
      key.renew();
      setReach("");
      return changed();
    },
    onError: (thrown) => key.failed(thrown),
  });
  const offered = me.data?.platformAdmin === true ? kinds : kinds.slice(0, 2);
  const { role, scope } = kinds[index] ?? kinds[0];
  return (
    <ConfirmDialog
      action={<T id="member.give" />}
      title={<T id="member.giveTitle" values={{ name: <bdi>{member.name}</bdi> }} />}
      confirm={<T id="member.give" />}
      pending={give.isPending}
      failure={<StepFailure thrown={give.error} />}
      onConfirm={() =>
        give.mutateAsync({
          path: { code: member.organisation },
          body: {
            member: member.id,
            role,
            scope,
            reach: reaching.includes(scope) ? reach.trim() : null,
            until: until === "" ? null : `${until}T23:59:59Z`,
          },
          headers: key.headers,
        })
      }
    >
      <Field id={`give-${member.id}`} label={<T id="member.role" />}>
        <select value={index} onChange={({ target }) => setIndex(Number(target.value))}>
          {offered.map((one, at) => (
            <option key={`${one.role} ${one.scope}`} value={at}>
              {`${_(`member.grant.${one.role}`)} · ${_(`member.scope.${one.scope}`)}`}
            </option>
          ))}
        </select>
      </Field>
      {reaching.includes(scope) && (
        <Field
          id={`reach-${member.id}`}
          label={<T id={`member.reach.${scope}`} />}
          error={faultAt(give.error, "/reach")}
        >
          <input
            type="text"
            dir="ltr"
            autoComplete="off"
            value={reach}
            onChange={({ target }) => setReach(target.value)}
          />
        </Field>
      )}
      <Field
        id={`until-${member.id}`}
        label={<T id="member.untilDay" />}
        error={faultAt(give.error, "/until")}
      >
        <input type="date" value={until} onChange={({ target }) => setUntil(target.value)} />
      </Field>
    </ConfirmDialog>
  );
}
