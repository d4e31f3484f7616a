import type { DatasetEntry, DatasetPart } from "../../api/types.gen";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatInstant, formatNumber } from "../../ui/formats";
import { useLanguage } from "../../ui/useLanguage";
import { KnownWord } from "./KnownWord";
import { entryWords, partWords } from "./statusWords";

/** What one part of the hub tells of itself: findings that are open, source systems, webhooks. */
export function PartTable({ part }: { part: DatasetPart }) {
  const language = useLanguage();
  const columns: Column<DatasetEntry>[] = [
    { head: "status.entry", cell: ({ name }) => <KnownWord words={entryWords} word={name} /> },
    {
      head: "status.count",
      figures: true,
      has: ({ count }) => count !== null,
      cell: ({ count }) => formatNumber(Number(count), language),
    },
    {
      head: "status.lastSuccess",
      has: ({ lastSuccessAt }) => lastSuccessAt !== null,
      cell: ({ lastSuccessAt }) => formatInstant(lastSuccessAt ?? "", language),
    },
    {
      head: "status.lag",
      figures: true,
      has: ({ lagSeconds }) => lagSeconds !== null,
      cell: ({ lagSeconds }) => formatNumber(lagSeconds ?? 0, language),
    },
  ];
  return (
    <DataTable
      caption={<KnownWord words={partWords} word={part.name} />}
      columns={columns}
      rows={part.entries}
      idOf={({ name }) => name}
    />
  );
}
