import type { ApprovalKey, Workflow } from "../../api/types.gen";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatInstant } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { HolderName } from "./HolderName";
import { keySigns, keyState } from "./keyState";
import { keysCaption } from "./keysCaption";

/** The keys of the revision in question: whose they are, and what was said with each. */
export function KeyTable({ workflow }: { workflow: Workflow }) {
  const columns: Column<ApprovalKey>[] = [
    {
      head: "workflow.holder",
      cell: ({ holder }) => <HolderName holder={holder} lead={workflow.lead} />,
    },
    {
      head: "workflow.state",
      cell: (key) => (
        <span className={`badge key ${keyState(key).toLowerCase()}`}>
          <span aria-hidden="true">{keySigns[keyState(key)]}</span>{" "}
          <T id={`workflow.key.${keyState(key)}`} values={{ revision: key.carriedFrom }} />
        </span>
      ),
    },
    { head: "workflow.decided", cell: (key) => <KeyDecided by={key} /> },
  ];
  return (
    <DataTable
      caption={<T {...keysCaption(workflow)} />}
      columns={columns}
      rows={workflow.keys}
      idOf={({ holder }) => holder}
    />
  );
}

function KeyDecided({ by }: { by: ApprovalKey }) {
  const language = useLanguage();
  const { decidedAt, decidedBy, decidedFor, dueAt, note, open, openedAt } = by;
  return (
    <>
      {decidedBy !== null && <bdi>{decidedBy}</bdi>}
      {decidedFor !== null && (
        <>
          {" "}
          (<LocalText of={decidedFor.name} />)
        </>
      )}{" "}
      <span className="muted">
        {decidedAt !== null && formatInstant(decidedAt, language)}
        {open && <T id="workflow.since" values={{ time: formatInstant(openedAt, language) }} />}
        {open && dueAt !== null && (
          <>
            {" · "}
            <T id="workflow.due" values={{ time: formatInstant(dueAt, language) }} />
          </>
        )}
      </span>
      {note !== null && (
        <p className="pre" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}
