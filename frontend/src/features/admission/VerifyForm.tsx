import { useLingui } from "@lingui/react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { verifyApplicationMutation } from "../../api/operations/verifyApplication.gen";
import type { Application, VerificationInput } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { StepFailure } from "../../ui/form/StepFailure";
import { formFields } from "../../ui/formFields";
import { oneOf } from "../../ui/search";
import { T } from "../../ui/T";
import { faultAt, faultsWithin } from "../project/faultAt";
import { SchemeOptions } from "./SchemeOptions";
import { useApplicationStep } from "./useApplicationStep";

const methods = ["LETTER", "DOMAIN", "REGISTER", "STATE_CONFIRMED"] as const;
type Method = (typeof methods)[number];

function inputOf(form: HTMLFormElement, method: Method): VerificationInput {
  const fields = formFields(form);
  const value = (name: string) => oneOf(fields[name]);
  const register = method === "REGISTER";
  return {
    method,
    code: value("code")?.toUpperCase() ?? null,
    note: value("note") ?? null,
    document: method === "LETTER" ? (value("document") ?? null) : null,
    link: register ? (value("link") ?? null) : null,
    identifier: register ? { scheme: value("scheme") ?? "", value: value("value") ?? "" } : null,
  };
}

/** Admits an applicant, by one of the four ways. */
export function VerifyForm({ application }: { application: Application }) {
  const { _ } = useLingui();
  const [method, setMethod] = useState<Method>("LETTER");
  const verify = useMutation({
    ...verifyApplicationMutation(),
    onSuccess: useApplicationStep(application),
  });
  const fault = (pointer: string) => faultAt(verify.error, pointer);
  const [first] = application.identifiers;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        verify.mutate({ path: { id: application.id }, body: inputOf(event.currentTarget, method) });
      }}
    >
      <StepFailure thrown={verify.error} />
      <Field id="verify-method" label={<T id="admission.method" />}>
        <select
          value={method}
          onChange={({ target }) => setMethod(methods.find((one) => one === target.value) ?? "LETTER")}
        >
          {methods.map((one) => (
            <option key={one} value={one}>
              {_(`admission.method.${one}`)}
            </option>
          ))}
        </select>
      </Field>
      {method === "LETTER" && (
        <Field id="verify-document" label={<T id="admission.document" />} error={fault("/document")}>
          <select name="document">
            {application.files.map((file) => (
              <option key={file.sha256} value={file.sha256}>
                {file.name}
              </option>
            ))}
          </select>
        </Field>
      )}
      {method === "REGISTER" && (
        <>
          <Field
            id="verify-scheme"
            label={<T id="join.scheme" />}
            error={faultsWithin(verify.error, "/identifier")}
          >
            <select name="scheme" defaultValue={first?.scheme}>
              <SchemeOptions />
            </select>
          </Field>
          <Field id="verify-value" label={<T id="join.value" />}>
            <input type="text" name="value" dir="ltr" defaultValue={first?.value} />
          </Field>
          <Field id="verify-link" label={<T id="admission.link" />} error={fault("/link")}>
            <input type="url" name="link" dir="ltr" />
          </Field>
        </>
      )}
      <Field
        id="verify-code"
        label={<T id="admission.code" />}
        hint={<T id="admission.codeHint" />}
        error={fault("/code")}
      >
        <input type="text" name="code" dir="ltr" defaultValue={application.code} />
      </Field>
      <Field id="verify-note" label={<T id="admission.note" />} error={fault("/note")}>
        <textarea name="note" rows={2} dir="auto" />
      </Field>
      <button type="submit" className="button" disabled={verify.isPending}>
        <T id="admission.verify" />
      </button>
    </form>
  );
}
