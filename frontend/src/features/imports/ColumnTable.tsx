import { useLingui } from "@lingui/react";
import type { ImportTable } from "../../api/types.gen";
import { type Column, DataTable } from "../../ui/DataTable";
import { T } from "../../ui/T";

type Heading = ImportTable["columns"][number] & { sample: string };

type Props = {
  table: ImportTable;
  /** Everything that a column can be read as. */
  known: readonly string[];
  targets: Readonly<Record<string, string>>;
  onChange: (column: string, target: string) => void;
};

/** The columns of the file, each with a cell of it and the field that it is read as. */
export function ColumnTable({ table, known, targets, onChange }: Props) {
  const { _ } = useLingui();
  const rows: Heading[] = table.columns.map((heading, index) => ({
    ...heading,
    sample: table.rows.map((row) => row[index] ?? "").find((cell) => cell !== "") ?? "",
  }));
  const columns: Column<Heading>[] = [
    {
      head: "imports.col.column",
      cell: ({ column }) => <bdi>{column}</bdi>,
    },
    {
      head: "imports.col.sample",
      has: ({ sample }) => sample !== "",
      cell: ({ sample }) => (
        <span dir="auto" className="muted">
          {sample.length > 60 ? `${sample.slice(0, 60)}…` : sample}
        </span>
      ),
    },
    {
      head: "imports.col.target",
      cell: ({ column }) => (
        <select
          dir="ltr"
          aria-label={`${_("imports.col.target")}: ${column}`}
          value={targets[column] ?? ""}
          onChange={({ target }) => onChange(column, target.value)}
        >
          <option value="">{_("imports.leftOut")}</option>
          {known.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      ),
    },
    {
      head: "imports.col.state",
      cell: ({ known: decided }) => <T id={decided ? "imports.decided" : "imports.undecided"} />,
    },
  ];
  return (
    <DataTable
      caption={<T id="imports.columnsCaption" />}
      columns={columns}
      rows={rows}
      idOf={({ column }) => column}
    />
  );
}
