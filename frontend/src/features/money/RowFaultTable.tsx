import { type Column, DataTable } from "../../ui/DataTable";
import type { ProblemError } from "../../ui/readProblem";
import { T } from "../../ui/T";
import { type RowFault, rowFaults } from "./rowFaults";

const columns: Column<RowFault>[] = [
  { head: "rates.line", cell: ({ line }) => <bdi>{line ?? "–"}</bdi> },
  {
    head: "rates.column",
    has: ({ column }) => column !== null,
    cell: ({ column }) => <bdi className="code">{column}</bdi>,
  },
  { head: "rates.fault", cell: ({ says }) => <span dir="auto">{says}</span> },
];

/** What is wrong with a file of rates, line by line. */
export function RowFaultTable({ errors }: { errors: readonly ProblemError[] }) {
  return (
    <DataTable
      caption={<T id="rates.faults" />}
      columns={columns}
      rows={rowFaults(errors)}
      idOf={({ line, column, says }) => `${line} ${column} ${says}`}
    />
  );
}
