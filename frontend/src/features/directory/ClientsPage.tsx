import "../../styles/process.css";
import { useLingui } from "@lingui/react";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { ApiClient } from "../../api/types.gen";
import { LoadedPage } from "../../ui/LoadedPage";
import { Page } from "../../ui/Page";
import { Pager } from "../../ui/Pager";
import { T } from "../../ui/T";
import { ClientForm } from "./ClientForm";
import { ClientItem } from "./ClientItem";
import { CredentialNote } from "./CredentialNote";
import { useClients, useClientsChanged } from "./useClients";

const route = getRouteApi("/live/workspace/directory/w/organisations/$code/clients");

/** The systems of an organisation that call the API, and what they prove themselves with. */
export function ClientsPage() {
  const { _ } = useLingui();
  const { code } = route.useParams();
  const { cursor } = route.useSearch();
  const [made, setMade] = useState<ApiClient | null>(null);
  const clients = useClients(code, cursor);
  const changed = useClientsChanged(code);
  const shown = made?.credentials.find(({ secret }) => secret !== null);
  const onMade = (client: ApiClient) => {
    setMade(client);
    void changed();
  };
  return (
    <LoadedPage query={clients}>
      {({ items, page }) => (
        <Page
          title={_("client.title")}
          above={<bdi className="code">{code}</bdi>}
          lead={<T id="client.lead" />}
        >
          {shown?.secret != null && (
            <CredentialNote
              key={shown.secret}
              clientId={shown.clientId}
              secret={shown.secret}
              onKept={() => setMade(null)}
            />
          )}
          <p role="status">{made?.state === "PENDING" && <T id="client.madePending" />}</p>
          <section aria-labelledby="clients">
            <h2 id="clients">
              <T id="client.list" />
            </h2>
            {items.length === 0 && (
              <p className="note">
                <T id="client.empty" />
              </p>
            )}
            <ul className="register">
              {items.map((one) => (
                <ClientItem key={one.id} client={one} onMade={onMade} />
              ))}
            </ul>
            <Pager next={page.nextCursor} later={cursor !== undefined} />
          </section>
          <section aria-labelledby="new-client">
            <h2 id="new-client">
              <T id="client.new" />
            </h2>
            <ClientForm code={code} onCreated={onMade} />
          </section>
        </Page>
      )}
    </LoadedPage>
  );
}
