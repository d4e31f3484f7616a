import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Ledger, TraceEntry } from "../../api/types.gen";
import { CodeName } from "../../ui/form/CodeName";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { EntryActor } from "./EntryActor";
import { EntryDays } from "./EntryDays";
import { EntryMeasure } from "./EntryMeasure";

type Props = { ledger: Ledger; entries: readonly TraceEntry[]; single: boolean };

type Column = {
  name: "who" | "project" | "kind" | "measure" | "status" | "days";
  cell: (one: TraceEntry) => ReactNode;
};

const kindLists: Record<Ledger, string | null> = {
  CONSULTED: null,
  CONTRIBUTED: "in-kind-kind",
  BENEFITED: "benefit-kind",
};

function EntryKind({ of: { ledger, kind } }: { of: TraceEntry }) {
  const list = kindLists[ledger];
  if (kind === null || list === null) {
    return "–";
  }
  return kind === "MONEY" ? <T id="ledger.money" /> : <CodeName list={list} code={kind} />;
}

function columnsOf(ledger: Ledger, single: boolean): Column[] {
  const all: Column[] = [
    { name: "who", cell: (one) => <EntryActor of={one} /> },
    {
      name: "project",
      cell: ({ project }) => (
        <Link to="/projects/$id" params={{ id: project.id ?? "" }}>
          <LocalText of={project.title ?? {}} />
        </Link>
      ),
    },
    { name: "kind", cell: (one) => <EntryKind of={one} /> },
    { name: "measure", cell: (one) => <EntryMeasure of={one} /> },
    { name: "status", cell: ({ status }) => (status === null ? "–" : <T id={`ledger.status.${status}`} />) },
    { name: "days", cell: (one) => <EntryDays of={one} /> },
  ];
  const consulted = ledger === "CONSULTED";
  return all.filter(
    ({ name }) => !(single && name === "project") && !(consulted && (name === "kind" || name === "measure")),
  );
}

/** Entries of a ledger: who, in which project, what, how much, how far it came, and when. */
export function LedgerTable({ ledger, entries, single }: Props) {
  const { _ } = useLingui();
  const [first, ...others] = columnsOf(ledger, single);
  return (
    <table className="cards worded">
      <caption className="hidden">
        <T id={`ledger.light.${ledger}`} />
      </caption>
      <thead>
        <tr>
          {[first, ...others].map((column) =>
            column === undefined ? null : (
              <th key={column.name} scope="col">
                <T id={`ledger.column.${column.name}`} />
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {entries.map((one) => (
          <tr key={one.id}>
            <th scope="row">{first?.cell(one)}</th>
            {others.map(({ name, cell }) => (
              <td key={name} data-label={_(`ledger.column.${name}`)}>
                {cell(one)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
