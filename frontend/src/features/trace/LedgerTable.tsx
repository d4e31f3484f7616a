import { Link } from "@tanstack/react-router";
import type { Ledger, TraceEntry } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";
import { type Column, DataTable } from "../../ui/DataTable";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { EntryActor } from "./EntryActor";
import { EntryDays } from "./EntryDays";
import { EntryMeasure } from "./EntryMeasure";

type Props = { ledger: Ledger; entries: readonly TraceEntry[]; single: boolean };

function EntryKind({ of: { ledger, kind } }: { of: TraceEntry }) {
  if (kind === null || kind === "MONEY") {
    return kind === null ? "–" : <T id="ledger.money" />;
  }
  return <CodeText list={ledger === "BENEFITED" ? "benefit-kind" : "in-kind-kind"} code={kind} />;
}

const who: Column<TraceEntry> = { head: "ledger.column.who", cell: (one) => <EntryActor of={one} /> };
const where: Column<TraceEntry> = {
  head: "ledger.column.project",
  cell: ({ project }) => (
    <Link to="/projects/$id" params={{ id: project.id ?? "" }}>
      <LocalText of={project.title ?? {}} />
    </Link>
  ),
};
const what: readonly Column<TraceEntry>[] = [
  { head: "ledger.column.kind", has: ({ kind }) => kind !== null, cell: (one) => <EntryKind of={one} /> },
  {
    head: "ledger.column.measure",
    has: ({ quantity, value }) => quantity !== null || value !== null,
    cell: (one) => <EntryMeasure of={one} />,
  },
  {
    head: "ledger.column.status",
    has: ({ status }) => status !== null,
    cell: ({ status }) => <T id={`ledger.status.${status}`} />,
  },
  {
    head: "ledger.column.days",
    has: ({ from, until }) => from !== null || until !== null,
    cell: (one) => <EntryDays of={one} />,
  },
];

/** Entries of a ledger: who, in which project, what, how much, how far it came, and when. */
export function LedgerTable({ ledger, entries, single }: Props) {
  return (
    <DataTable
      caption={<T id={`ledger.light.${ledger}`} />}
      columns={single ? [who, ...what] : [who, where, ...what]}
      rows={entries}
      idOf={({ id }) => id}
    />
  );
}
