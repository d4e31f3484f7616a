import { useLingui } from "@lingui/react";
import { useMutation } from "@tanstack/react-query";
import { editOrganisationMutation } from "../../api/operations/editOrganisation.gen";
import type { Organisation } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { StepFailure } from "../../ui/form/StepFailure";
import { formFields } from "../../ui/formFields";
import { languages } from "../../ui/languages";
import { oneOf } from "../../ui/search";
import { T } from "../../ui/T";
import { CountryOptions } from "../country/CountryOptions";
import { faultAt, faultsWithin } from "../project/faultAt";
import { SchemeOptions } from "./SchemeOptions";
import { useOrganisationChanged } from "./useOrganisationChanged";

function bodyOf(form: HTMLFormElement, organisation: Organisation) {
  const fields = formFields(form);
  const value = (name: string) => oneOf(fields[name]) ?? null;
  const [, ...others] = organisation.identifiers;
  const scheme = value("scheme");
  return {
    // a language that was emptied is removed
    name: Object.fromEntries(languages.map(({ tag }) => [tag, value(`name-${tag}`)])),
    acronym: value("acronym"),
    country: value("country"),
    website: value("website"),
    identifiers: scheme === null ? others : [{ scheme, value: value("value") ?? "" }, ...others],
  };
}

/** Names, country, website and identifier, all at once; a change by somebody else meanwhile is told and nothing lost. */
export function ProfileForm({ organisation }: { organisation: Organisation }) {
  const { _ } = useLingui();
  const edit = useMutation({
    ...editOrganisationMutation(),
    onSuccess: useOrganisationChanged(organisation.code),
  });
  const fault = (pointer: string) => faultAt(edit.error, pointer);
  const [first] = organisation.identifiers;
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">
        <T id="admission.profile" />
      </h2>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          edit.mutate({
            path: { id: organisation.code },
            body: bodyOf(event.currentTarget, organisation),
            headers: { "If-Match": `"${organisation.version}"` },
          });
        }}
      >
        <StepFailure thrown={edit.error} />
        {languages.map(({ tag, name, dir }) => (
          <Field
            key={tag}
            id={`profile-name-${tag}`}
            label={<T id="admission.nameIn" values={{ language: <bdi lang={tag}>{name}</bdi> }} />}
            error={fault(`/name/${tag}`)}
          >
            <input
              type="text"
              name={`name-${tag}`}
              lang={tag}
              dir={dir}
              defaultValue={organisation.name[tag] ?? ""}
            />
          </Field>
        ))}
        <Field id="profile-acronym" label={<T id="join.acronym" />} error={fault("/acronym")}>
          <input type="text" name="acronym" dir="auto" defaultValue={organisation.acronym ?? ""} />
        </Field>
        <Field id="profile-country" label={<T id="filter.country" />} error={fault("/country")}>
          <select name="country" defaultValue={organisation.country ?? ""}>
            <option value="">{_("join.none")}</option>
            <CountryOptions />
          </select>
        </Field>
        <Field id="profile-website" label={<T id="organisation.website" />} error={fault("/website")}>
          <input type="url" name="website" dir="ltr" defaultValue={organisation.website ?? ""} />
        </Field>
        <Field
          id="profile-scheme"
          label={<T id="join.scheme" />}
          error={faultsWithin(edit.error, "/identifiers")}
        >
          <select name="scheme" defaultValue={first?.scheme ?? ""}>
            <option value="">{_("join.none")}</option>
            <SchemeOptions />
          </select>
        </Field>
        <Field id="profile-value" label={<T id="join.value" />}>
          <input type="text" name="value" dir="ltr" defaultValue={first?.value ?? ""} />
        </Field>
        <p role="status">{edit.isSuccess && <T id="admission.saved" />}</p>
        <button type="submit" className="button" disabled={edit.isPending}>
          <T id="admission.saveProfile" />
        </button>
      </form>
    </section>
  );
}
