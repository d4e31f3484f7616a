import { CodeText } from "../../ui/CodeText";
import { type Column, DataTable } from "../../ui/DataTable";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { formatMeasure } from "./formatMeasure";
import { formatPeriod } from "./formatPeriod";
import type { IndicatorRow } from "./indicatorRows";
import { PartCategory } from "./PartCategory";

type Row = { period: string; dimension: string; category: string; value: number | null };

/** The approved values told apart: by sex, by age, by whatever the indicator asks for. */
export function DisaggregationTable({ rows }: { rows: readonly IndicatorRow[] }) {
  const language = useLanguage();
  const parts: Row[] = rows.flatMap(({ period, reported }) =>
    (reported?.disaggregation ?? []).map((one) => ({
      ...one,
      period: formatPeriod(period.start, period.end, language),
    })),
  );
  const columns: Column<Row>[] = [
    { head: "part.period", cell: (one) => one.period },
    { head: "results.dimension", cell: (one) => <CodeText list="disaggregation" code={one.dimension} /> },
    { head: "results.category", cell: (one) => <PartCategory of={one} /> },
    {
      head: "results.actual",
      figures: true,
      has: (one) => one.value !== null,
      cell: (one) => formatMeasure(one.value ?? 0, language),
    },
  ];
  return (
    <DataTable
      caption={<T id="results.disaggregated" />}
      columns={columns}
      rows={parts}
      idOf={(one) => `${one.period} ${one.dimension} ${one.category}`}
    />
  );
}
