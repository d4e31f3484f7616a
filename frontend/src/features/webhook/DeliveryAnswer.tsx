import { useSuspenseQuery } from "@tanstack/react-query";
import { getWebhookDeliveryOptions } from "../../api/operations/getWebhookDelivery.gen";
import type { WebhookDelivery } from "../../api/types.gen";
import { formatInstant, formatNumber } from "../../ui/formats";
import { LazyDetails } from "../../ui/LazyDetails";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

type Path = { code: string; id: string };

/** What the receiver answered last; the body and every attempt once somebody wants to see them. */
export function DeliveryAnswer({ delivery, path }: { delivery: WebhookDelivery; path: Path }) {
  const language = useLanguage();
  const { status, failure, latencyMs } = delivery;
  return (
    <LazyDetails
      summary={
        <>
          {status !== null && <bdi>{status}</bdi>}{" "}
          {failure !== null && <T id={`webhook.failure.${failure}`} />}{" "}
          {latencyMs !== null && (
            <T id="webhook.latency" values={{ time: formatNumber(latencyMs, language) }} />
          )}
        </>
      }
    >
      <Attempts path={{ ...path, delivery: delivery.id }} />
    </LazyDetails>
  );
}

function Attempts({ path }: { path: Path & { delivery: string } }) {
  const language = useLanguage();
  const { data } = useSuspenseQuery({ ...getWebhookDeliveryOptions({ path }), staleTime: 0 });
  return (
    <>
      <p className="muted">
        <T id="webhook.body" />
      </p>
      <pre dir="ltr" className="note pre">
        {data.body}
      </pre>
      <ul>
        {data.attempts.map((one) => (
          <li key={one.startedAt}>
            {formatInstant(one.startedAt, language)}: {one.status !== null && <bdi>{one.status}</bdi>}{" "}
            {one.failure !== null && <T id={`webhook.failure.${one.failure}`} />}
            {one.answer !== "" && (
              <pre dir="auto" className="note pre">
                {one.answer}
              </pre>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
