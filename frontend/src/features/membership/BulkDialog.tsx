import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { removeMemberMutation } from "../../api/operations/removeMember.gen";
import { suspendMemberMutation } from "../../api/operations/suspendMember.gen";
import type { Member } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { StepFailure } from "../../ui/form/StepFailure";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { useMembersChanged } from "./useMembers";

type Props = {
  step: "SUSPEND" | "REMOVE";
  code: string;
  members: readonly Member[];
  onDone: () => void;
};

/** The same step for many people: the organisation's code has to be typed. It stops at the first refusal and says why. */
export function BulkDialog({ step, code, members, onDone }: Props) {
  const [typed, setTyped] = useState("");
  const [missed, setMissed] = useState(false);
  const changed = useMembersChanged(code);
  const suspend = useMutation(suspendMemberMutation());
  const remove = useMutation(removeMemberMutation());
  const able = members.filter(({ may }) => may.includes(step));
  const taken = step === "SUSPEND" ? suspend : remove;
  const field = `bulk-${step}`;
  const confirm = async () => {
    if (typed.trim() !== code) {
      setMissed(true);
      document.getElementById(field)?.focus();
      throw new Error("not typed");
    }
    setMissed(false);
    try {
      for (const { id } of able) {
        await taken.mutateAsync({ path: { code, id } });
      }
    } finally {
      void changed();
    }
    onDone();
  };
  return (
    <ConfirmDialog
      action={<T id={`member.bulk.${step}`} />}
      title={<T id={`member.bulkTitle.${step}`} values={{ count: able.length }} />}
      confirm={<T id={`member.bulk.${step}`} />}
      pending={taken.isPending}
      failure={<StepFailure thrown={taken.error} />}
      onConfirm={confirm}
    >
      <ul>
        {able.map(({ id, name }) => (
          <li key={id} dir="auto">
            {name}
          </li>
        ))}
      </ul>
      <p>
        <T id={step === "SUSPEND" ? "member.suspendText" : "member.removeText"} />
      </p>
      <Field
        id={field}
        label={<T id="member.typeCode" values={{ code: <bdi className="code">{code}</bdi> }} />}
        error={missed ? "member.otherCode" : undefined}
      >
        <input
          type="text"
          dir="ltr"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Field>
    </ConfirmDialog>
  );
}
