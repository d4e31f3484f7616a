import { useLingui } from "@lingui/react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { createWebhookAttemptMutation } from "../../api/operations/createWebhookAttempt.gen";
import { listWebhookDeliveriesOptions } from "../../api/operations/listWebhookDeliveries.gen";
import type { Webhook, WebhookDelivery } from "../../api/types.gen";
import { DataTable } from "../../ui/DataTable";
import { formatInstant } from "../../ui/formats";
import { Loaded } from "../../ui/Loaded";
import { Pager } from "../../ui/Pager";
import { ProblemNote } from "../../ui/ProblemNote";
import { refetchUnlessRefused } from "../../ui/refetchUnlessRefused";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { DeliveryAnswer } from "./DeliveryAnswer";
import { useWebhooksChanged } from "./useWebhooks";
import { deliveryStates } from "./webhookSearch";

const route = getRouteApi("/live/workspace/webhooks/w/organisations/$code/webhooks");

/** What was sent to a webhook in the last 30 days, and what came of it. */
export function DeliveryLog({ webhook }: { webhook: Webhook }) {
  const { _ } = useLingui();
  const language = useLanguage();
  const { state, cursor } = route.useSearch();
  const path = { code: webhook.organisation, id: webhook.id };
  const query = { state, cursor, limit: 20 };
  const log = useQuery({
    ...listWebhookDeliveriesOptions({ path, query }),
    staleTime: 0,
    refetchInterval: refetchUnlessRefused(5_000),
  });
  const changed = useWebhooksChanged(webhook.organisation);
  const again = useMutation({ ...createWebhookAttemptMutation(), onSuccess: () => changed(webhook.id) });
  const send = (delivery: string) =>
    again.mutate({
      path: { ...path, delivery },
      headers: { "Idempotency-Key": `"${crypto.randomUUID()}"` },
    });
  const inService = webhook.may.includes("TEST");
  return (
    <section aria-labelledby="log">
      <h2 id="log" tabIndex={-1}>
        <T id="webhook.logOf" values={{ url: <bdi dir="ltr">{webhook.url}</bdi> }} />
      </h2>
      <nav className="tabs" aria-label={_("webhook.states")}>
        <ul className="inline">
          {[undefined, ...deliveryStates].map((one) => (
            <li key={one ?? "ALL"}>
              <Link
                to="."
                search={{ log: webhook.id, state: one }}
                activeOptions={{ exact: true }}
                aria-current={one === state ? "true" : undefined}
                className={one === state ? "active" : undefined}
              >
                <T id={`webhook.delivery.${one ?? "ALL"}`} />
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {again.error !== null && <ProblemNote thrown={again.error} faults />}
      <p role="status" className="muted">
        {again.isSuccess && <T id="webhook.resent" />}
      </p>
      <Loaded query={log} lines={6}>
        {({ items, page }) => (
          <>
            {items.length === 0 && (
              <p className="note">
                <T id="webhook.logEmpty" />
              </p>
            )}
            <DataTable<WebhookDelivery>
              caption={<T id="webhook.logCaption" />}
              rows={items}
              idOf={({ id }) => id}
              columns={[
                { head: "webhook.col.time", cell: (one) => formatInstant(one.createdAt, language) },
                {
                  head: "webhook.col.type",
                  cell: (one) => (
                    <bdi dir="ltr" className="code">
                      {one.type}
                    </bdi>
                  ),
                },
                { head: "webhook.col.state", cell: (one) => <T id={`webhook.delivery.${one.state}`} /> },
                {
                  head: "webhook.col.answer",
                  has: (one) => one.lastAttemptAt !== null,
                  cell: (one) => <DeliveryAnswer delivery={one} path={path} />,
                },
                {
                  head: "webhook.col.next",
                  has: (one) => one.nextAttemptAt !== null,
                  cell: (one) => formatInstant(one.nextAttemptAt ?? "", language),
                },
                {
                  head: "webhook.col.again",
                  has: (one) => inService && one.state !== "SENDING" && one.type !== "endpoint.verification",
                  cell: (one) => (
                    <button
                      type="button"
                      className="link"
                      disabled={again.isPending}
                      onClick={() => send(one.id)}
                    >
                      <T id="webhook.resend" />
                      <span className="hidden"> {formatInstant(one.createdAt, language)}</span>
                    </button>
                  ),
                },
              ]}
            />
            <Pager next={page.nextCursor} later={cursor !== undefined} />
          </>
        )}
      </Loaded>
    </section>
  );
}
