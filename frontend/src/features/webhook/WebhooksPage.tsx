import "../../styles/process.css";
import "../../styles/project.css";
import { useLingui } from "@lingui/react";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { LoadedPage } from "../../ui/LoadedPage";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { DeliveryLog } from "./DeliveryLog";
import { NewWebhook } from "./NewWebhook";
import { SecretNote } from "./SecretNote";
import { useWebhooks, useWebhooksChanged } from "./useWebhooks";
import { WebhookItem } from "./WebhookItem";

const route = getRouteApi("/live/workspace/webhooks/w/organisations/$code/webhooks");
/** As many as an organisation may have. */
const most = 10;

/** The addresses of an organisation that hear of changes. */
export function WebhooksPage() {
  const { _ } = useLingui();
  const { code } = route.useParams();
  const { log } = route.useSearch();
  const [secret, setSecret] = useState<string | null>(null);
  const webhooks = useWebhooks(code);
  const changed = useWebhooksChanged(code);
  return (
    <LoadedPage query={webhooks}>
      {({ items }) => {
        const chosen = items.find(({ id }) => id === log);
        return (
          <Page
            title={_("webhook.title")}
            above={<bdi className="code">{code}</bdi>}
            lead={<T id="webhook.lead" />}
          >
            {secret !== null && <SecretNote secret={secret} onKept={() => setSecret(null)} />}
            <section aria-labelledby="webhooks">
              <h2 id="webhooks">
                <T id="webhook.list" values={{ count: items.length }} />
              </h2>
              {items.length === 0 && (
                <p className="note">
                  <T id="webhook.empty" />
                </p>
              )}
              <ul className="register">
                {items.map((one) => (
                  <WebhookItem key={one.id} webhook={one} onSecret={setSecret} />
                ))}
              </ul>
            </section>
            {chosen !== undefined && <DeliveryLog key={chosen.id} webhook={chosen} />}
            <section aria-labelledby="new-webhook">
              <h2 id="new-webhook">
                <T id="webhook.new" />
              </h2>
              {items.length >= most ? (
                <p className="note">
                  <T id="webhook.full" values={{ most }} />
                </p>
              ) : (
                <NewWebhook
                  code={code}
                  onCreated={(made) => {
                    setSecret(made.secret);
                    void changed();
                  }}
                />
              )}
            </section>
          </Page>
        );
      }}
    </LoadedPage>
  );
}
