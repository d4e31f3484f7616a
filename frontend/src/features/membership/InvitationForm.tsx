import { useLingui } from "@lingui/react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { createInvitationMutation } from "../../api/operations/createInvitation.gen";
import { Field } from "../../ui/Field";
import { StepFailure } from "../../ui/form/StepFailure";
import { useStepKey } from "../../ui/form/StepKey";
import { nameOfLanguage } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { faultAt } from "../project/faultAt";
import { baseRoles, type Role } from "./membersSearch";
import { useInvitationsChanged } from "./useInvitationsChanged";

const languages = ["en", "fr", "ar", "zh-Hans", "pt", "sw"] as const;

/** Asks one person in. */
export function InvitationForm({ code }: { code: string }) {
  const { _ } = useLingui();
  const here = useLanguage();
  const [email, setEmail] = useState("");
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("READER");
  const [language, setLanguage] = useState<string>("en");
  const key = useStepKey();
  const changed = useInvitationsChanged(code);
  const invite = useMutation({
    ...createInvitationMutation(),
    onSuccess: () => {
      setEmail("");
      setName("");
      key.renew();
      return changed();
    },
    onError: (thrown) => key.failed(thrown),
  });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const body = { email: email.trim(), role, language, name: name.trim() === "" ? null : name.trim() };
        invite.mutate({ path: { code }, body, headers: key.headers });
      }}
    >
      <StepFailure thrown={invite.error} />
      <p role="status">{invite.isSuccess && <T id="invitation.sent" />}</p>
      <Field id="invite-email" label={<T id="invitation.email" />} error={faultAt(invite.error, "/email")}>
        <input
          type="email"
          dir="ltr"
          autoComplete="off"
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
      </Field>
      <Field id="invite-name" label={<T id="invitation.name" />} error={faultAt(invite.error, "/name")}>
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </Field>
      <Field id="invite-role" label={<T id="member.role" />} error={faultAt(invite.error, "/role")}>
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
      <Field id="invite-language" label={<T id="invitation.language" />}>
        <select value={language} onChange={({ target }) => setLanguage(target.value)}>
          {languages.map((one) => (
            <option key={one} value={one}>
              {nameOfLanguage(one, here)}
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" className="button" disabled={invite.isPending}>
        <T id="invitation.invite" />
      </button>
    </form>
  );
}
