import type { ApiClient } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CredentialItem } from "./CredentialItem";
import { EditDialog } from "./EditDialog";
import { RevokeDialog } from "./RevokeDialog";
import { RotateDialog } from "./RotateDialog";

type Props = { client: ApiClient; onMade: (client: ApiClient) => void };

/** One machine: what it may, until when, when it called last, and what may be done with it. */
export function ClientItem({ client, onMade }: Props) {
  const language = useLanguage();
  const { state, scopes, expiresAt, lastUsedAt, revokedAt, createdBy, may } = client;
  const time = (instant: string) => formatInstant(instant, language);
  return (
    <li>
      <h3 dir="auto">{client.name}</h3>
      <p>
        <span className="badge">
          <T id={`client.state.${state}`} />
        </span>{" "}
        {(state === "PENDING" || state === "UNCLAIMED") && <T id={`client.waits.${state}`} />}
      </p>
      <p dir="auto">{client.purpose}</p>
      <ul className="inline muted">
        {scopes.map((scope) => (
          <li key={scope}>
            <bdi dir="ltr" className="code">
              {scope}
            </bdi>
          </li>
        ))}
        {expiresAt !== null && (
          <li>
            <T id="client.expiresAt" values={{ time: time(expiresAt) }} />
          </li>
        )}
        {revokedAt !== null && (
          <li>
            <T id="client.revokedAt" values={{ time: time(revokedAt) }} />
          </li>
        )}
        <li>
          {lastUsedAt === null ? (
            <T id="client.neverUsed" />
          ) : (
            <T id="client.lastUsed" values={{ time: time(lastUsedAt) }} />
          )}
        </li>
        {createdBy !== null && (
          <li>
            <T id="client.createdBy" values={{ name: <bdi>{createdBy}</bdi> }} />
          </li>
        )}
      </ul>
      {client.credentials.length > 0 && (
        <ul className="plain">
          {client.credentials.map((one) => (
            <CredentialItem key={one.id} client={client} credential={one} onMade={onMade} />
          ))}
        </ul>
      )}
      <div className="row">
        {may.includes("EDIT") && <EditDialog key={client.version} client={client} />}
        {may.includes("ROTATE") && <RotateDialog client={client} onMade={onMade} />}
        {may.includes("REVOKE") && <RevokeDialog client={client} />}
      </div>
    </li>
  );
}
