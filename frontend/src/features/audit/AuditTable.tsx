import { useLingui } from "@lingui/react";
import type { AuditEvent } from "../../api/types.gen";
import { DataTable } from "../../ui/DataTable";
import { formatInstant } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ActorName } from "./ActorName";
import { ChangeList } from "./ChangeList";

/** Audit events, one line each. */
export function AuditTable({ events, across }: { events: readonly AuditEvent[]; across: boolean }) {
  const { _ } = useLingui();
  const language = useLanguage();
  return (
    <DataTable<AuditEvent>
      caption={<T id="audit.caption" />}
      rows={events}
      idOf={({ id }) => id}
      columns={[
        {
          head: "audit.col.time",
          cell: (one) => <time dateTime={one.occurredAt}>{formatInstant(one.occurredAt, language)}</time>,
        },
        {
          head: "audit.col.action",
          cell: (one) => (
            <bdi className="code" dir="ltr">
              {one.action}
            </bdi>
          ),
        },
        { head: "audit.col.actor", cell: (one) => <ActorName event={one} /> },
        {
          head: "audit.col.behalf",
          has: (one) => one.behalfOf !== null,
          cell: (one) => <bdi className="code">{one.behalfOf?.code}</bdi>,
        },
        {
          head: "audit.col.organisation",
          has: (one) => across && one.organisation !== null,
          cell: (one) => <bdi className="code">{one.organisation?.code}</bdi>,
        },
        {
          head: "audit.col.target",
          cell: (one) => (
            <bdi className="code" dir="ltr">
              {one.target}
            </bdi>
          ),
        },
        {
          head: "audit.col.result",
          cell: (one) => <T id={`audit.result.${one.result}`} />,
        },
        {
          head: "audit.col.more",
          cell: (one) => (
            <details>
              <summary>
                <T id="audit.more" />
                <span className="hidden"> {`${one.action}, ${formatInstant(one.occurredAt, language)}`}</span>
              </summary>
              <ChangeList event={one} />
              <p className="muted">
                <T
                  id="audit.request"
                  values={{ request: one.requestId, number: one.number ?? _("audit.unsealed") }}
                />
              </p>
            </details>
          ),
        },
      ]}
    />
  );
}
