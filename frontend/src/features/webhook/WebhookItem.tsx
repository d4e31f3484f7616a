import { Link } from "@tanstack/react-router";
import type { Webhook } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { EditWebhook } from "./EditWebhook";
import { resourceTypes } from "./resourceTypes";
import { WebhookSteps } from "./WebhookSteps";

type Props = { webhook: Webhook; onSecret: (secret: string) => void };

/** One webhook: its address, how it does, what it hears of, and what may be done with it. */
export function WebhookItem({ webhook, onSecret }: Props) {
  const language = useLanguage();
  const { state, pauseReason, types, countries, failingSince, lastSuccessAt } = webhook;
  return (
    <li>
      <h3>
        <bdi dir="ltr" className="code">
          {webhook.url}
        </bdi>
      </h3>
      <p>
        <span className={`badge webhook ${state.toLowerCase()}`}>
          <T id={`webhook.state.${state}`} />
        </span>{" "}
        {pauseReason !== null && <T id={`webhook.paused.${pauseReason}`} />}
        {state === "UNVERIFIED" && <T id="webhook.unverifiedText" />}
      </p>
      {webhook.backlogged && (
        <p className="note">
          <T id="webhook.backlogged" />
        </p>
      )}
      <ul className="inline muted">
        <li>
          <T id={`webhook.mode.${webhook.mode}`} />
        </li>
        {resourceTypes
          .filter((type) => types.includes(type))
          .map((type) => (
            <li key={type}>
              <T id={`webhook.type.${type}`} />
            </li>
          ))}
        {countries.map((country) => (
          <li key={country}>
            <bdi>{country}</bdi>
          </li>
        ))}
        {webhook.ownOrganisation && (
          <li>
            <T id="webhook.own" />
          </li>
        )}
        {failingSince !== null && (
          <li>
            <T id="webhook.failingSince" values={{ time: formatInstant(failingSince, language) }} />
          </li>
        )}
        {lastSuccessAt !== null && (
          <li>
            <T id="webhook.lastSuccess" values={{ time: formatInstant(lastSuccessAt, language) }} />
          </li>
        )}
      </ul>
      {webhook.may.includes("EDIT") && <EditWebhook webhook={webhook} />}
      <WebhookSteps webhook={webhook} onSecret={onSecret} />
      <p>
        <Link
          to="/w/organisations/$code/webhooks"
          params={{ code: webhook.organisation }}
          search={{ log: webhook.id }}
          hash="log"
        >
          <T id="webhook.log" />
        </Link>
      </p>
    </li>
  );
}
