import type { ExchangeRate } from "../../api/types.gen";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatDay, formatInstant } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** Rates with the day from which each holds and where it comes from. */
export function RateTable({ rates }: { rates: readonly ExchangeRate[] }) {
  const language = useLanguage();
  const columns: Column<ExchangeRate>[] = [
    { head: "rates.currency", cell: ({ currency }) => <bdi className="code">{currency}</bdi> },
    { head: "rates.day", cell: ({ day }) => formatDay(day, language) },
    {
      head: "rates.rate",
      figures: true,
      cell: ({ rate, currency }) => <bdi dir="ltr">{`1 USD = ${rate} ${currency}`}</bdi>,
    },
    { head: "rates.source", cell: ({ source }) => <span dir="auto">{source}</span> },
    { head: "rates.loadedAt", cell: ({ loadedAt }) => formatInstant(loadedAt, language) },
    {
      head: "rates.supersededAt",
      has: ({ supersededAt }) => supersededAt !== null,
      cell: ({ supersededAt }) => formatInstant(supersededAt ?? "", language),
    },
  ];
  return (
    <DataTable
      caption={<T id="rates.caption" />}
      columns={columns}
      rows={rates}
      idOf={({ currency, day, version }) => `${currency} ${day} ${version}`}
    />
  );
}
