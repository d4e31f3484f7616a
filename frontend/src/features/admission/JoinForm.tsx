import { useLingui } from "@lingui/react";
import { useMutation } from "@tanstack/react-query";
import { createApplicationMutation } from "../../api/operations/createApplication.gen";
import type { NewApplication } from "../../api/types.gen";
import { CodeOptions } from "../../ui/CodeOptions";
import { Field } from "../../ui/Field";
import { useStepKey } from "../../ui/form/StepKey";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountryOptions } from "../country/CountryOptions";
import { faultAt, faultsWithin } from "../project/faultAt";
import { readApplication } from "./readApplication";
import { SchemeOptions } from "./SchemeOptions";

type Props = { onApplied: (application: NewApplication) => void };

/** What an organisation says of itself; an ordinary form, so that whoever writes slowly loses nothing. */
export function JoinForm({ onApplied }: Props) {
  const { _ } = useLingui();
  const language = useLanguage();
  const key = useStepKey();
  const apply = useMutation({
    ...createApplicationMutation(),
    onSuccess: onApplied,
    onError: (thrown) => key.failed(thrown),
  });
  const fault = (pointer: string) => faultAt(apply.error, pointer);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        apply.mutate({ body: readApplication(event.currentTarget, language.tag), headers: key.headers });
      }}
    >
      {apply.error !== null && <ProblemNote thrown={apply.error} />}
      <fieldset>
        <legend>
          <T id="join.organisation" />
        </legend>
        <Field id="join-name" label={<T id="join.name" />} error={faultsWithin(apply.error, "/name")}>
          <input type="text" name="name" dir="auto" autoComplete="organization" required />
        </Field>
        <Field id="join-acronym" label={<T id="join.acronym" />} error={fault("/acronym")}>
          <input type="text" name="acronym" dir="auto" />
        </Field>
        <Field
          id="join-code"
          label={<T id="join.code" />}
          hint={<T id="join.codeHint" />}
          error={fault("/code")}
        >
          <input type="text" name="code" dir="ltr" autoComplete="off" required />
        </Field>
        <Field id="join-type" label={<T id="filter.actorType" />} error={fault("/actorType")}>
          <select name="actorType" required>
            <CodeOptions list="actor-type" />
          </select>
        </Field>
        <Field id="join-country" label={<T id="filter.country" />} error={fault("/country")}>
          <select name="country">
            <option value="">{_("join.none")}</option>
            <CountryOptions />
          </select>
        </Field>
        <Field id="join-website" label={<T id="organisation.website" />} error={fault("/website")}>
          <input type="url" name="website" dir="ltr" autoComplete="url" />
        </Field>
        <Field
          id="join-domain"
          label={<T id="join.domain" />}
          hint={<T id="join.domainHint" />}
          error={fault("/domain")}
        >
          <input type="text" name="domain" dir="ltr" autoComplete="off" inputMode="url" />
        </Field>
        <Field
          id="join-scheme"
          label={<T id="join.scheme" />}
          hint={<T id="join.schemeHint" />}
          error={fault("/identifiers/0/scheme")}
        >
          <select name="scheme">
            <option value="">{_("join.none")}</option>
            <SchemeOptions />
          </select>
        </Field>
        <Field id="join-value" label={<T id="join.value" />} error={fault("/identifiers/0/value")}>
          <input type="text" name="value" dir="ltr" autoComplete="off" />
        </Field>
      </fieldset>
      <fieldset>
        <legend>
          <T id="join.contact" />
        </legend>
        <p className="muted">
          <T id="join.contactHint" />
        </p>
        <Field id="join-contact" label={<T id="join.contactName" />} error={fault("/contact/name")}>
          <input type="text" name="contactName" dir="auto" autoComplete="name" required />
        </Field>
        <Field id="join-mail" label={<T id="join.contactMail" />} error={fault("/contact/mail")}>
          <input type="email" name="contactMail" dir="ltr" autoComplete="email" required />
        </Field>
      </fieldset>
      <button type="submit" className="button" disabled={apply.isPending}>
        <T id="join.send" />
      </button>
    </form>
  );
}
