import type { DatasetType } from "../../api/types.gen";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatInstant, formatNumber } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { KnownWord } from "./KnownWord";
import { typeWords } from "./statusWords";

/** The public records of each type. */
export function TypeTable({ types }: { types: readonly DatasetType[] }) {
  const language = useLanguage();
  const columns: Column<DatasetType>[] = [
    { head: "status.type", cell: ({ type }) => <KnownWord words={typeWords} word={type} /> },
    { head: "status.count", figures: true, cell: ({ count }) => formatNumber(Number(count), language) },
    { head: "status.changed", cell: ({ lastChangeAt }) => formatInstant(lastChangeAt, language) },
  ];
  return (
    <DataTable caption={<T id="status.records" />} columns={columns} rows={types} idOf={({ type }) => type} />
  );
}
