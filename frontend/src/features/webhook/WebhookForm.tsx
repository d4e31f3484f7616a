import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { createWebhookMutation } from "../../api/operations/createWebhook.gen";
import type { Webhook } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { T } from "../../ui/T";
import { faultAt, faultsWithin } from "../project/faultAt";
import { StepFailure } from "../project/StepFailure";
import { readCodes } from "./readCodes";
import { TypeChecks } from "./TypeChecks";

type Props = { code: string; onCreated: (webhook: Webhook) => void };

const modes = ["NOTIFY", "EVENTS"] as const;

/** A new webhook: where to, and what it hears of. */
export function WebhookForm({ code, onCreated }: Props) {
  const [url, setUrl] = useState("");
  const [mode, setMode] = useState<(typeof modes)[number]>("NOTIFY");
  const [types, setTypes] = useState<readonly string[]>([]);
  const [countries, setCountries] = useState("");
  const [own, setOwn] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const create = useMutation({
    ...createWebhookMutation(),
    onSuccess: (webhook) => {
      setUrl("");
      setKey(crypto.randomUUID());
      onCreated(webhook);
    },
    onError: () => setKey(crypto.randomUUID()),
  });
  const body = { url, mode, types: [...types], countries: readCodes(countries), ownOrganisation: own };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate({ path: { code }, body, headers: { "Idempotency-Key": `"${key}"` } });
      }}
    >
      <StepFailure thrown={create.error} />
      <Field
        id="webhook-url"
        label={<T id="webhook.url" />}
        hint={<T id="webhook.urlHint" />}
        error={faultAt(create.error, "/url")}
      >
        <input
          type="url"
          dir="ltr"
          autoComplete="off"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
      </Field>
      <fieldset className="field">
        <legend className="label">
          <T id="webhook.mode" />
        </legend>
        {modes.map((one) => (
          <label key={one} className="check">
            <input type="radio" name="mode" checked={mode === one} onChange={() => setMode(one)} />{" "}
            <span>
              <T id={`webhook.mode.${one}`} />
            </span>
          </label>
        ))}
      </fieldset>
      <TypeChecks chosen={types} onChange={setTypes} />
      <Field
        id="webhook-countries"
        label={<T id="webhook.countries" />}
        hint={<T id="webhook.countriesHint" />}
        error={faultsWithin(create.error, "/countries")}
      >
        <input
          type="text"
          dir="ltr"
          autoComplete="off"
          value={countries}
          onChange={(event) => setCountries(event.target.value)}
        />
      </Field>
      <label className="check">
        <input type="checkbox" checked={own} onChange={(event) => setOwn(event.target.checked)} />{" "}
        <span>
          <T id="webhook.own" />
        </span>
      </label>
      <button type="submit" className="button" disabled={create.isPending}>
        <T id="webhook.create" />
      </button>
    </form>
  );
}
