import type { Indicator } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";
import { type Column, DataTable } from "../../ui/DataTable";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { formatPeriod } from "./formatPeriod";
import type { IndicatorRow } from "./indicatorRows";
import { MeasuredValue } from "./MeasuredValue";

type Props = { indicator: Indicator; rows: readonly IndicatorRow[] };

const bare = { numerator: null, denominator: null };

function Actual({ measure, reported }: { measure: string; reported: IndicatorRow["reported"] }) {
  if (reported === null) {
    return <T id="results.notReported" />;
  }
  if (reported.notAvailableReason !== null) {
    return (
      <>
        <T id="results.notAvailable" />{" "}
        <CodeText list="not-available-reason" code={reported.notAvailableReason} />
      </>
    );
  }
  return <MeasuredValue measure={measure} of={reported} />;
}

/** Target and approved value of every period, with what was said about them. */
export function IndicatorTable({ indicator, rows }: Props) {
  const language = useLanguage();
  const { measure } = indicator;
  const columns: Column<IndicatorRow>[] = [
    { head: "part.period", cell: ({ period }) => formatPeriod(period.start, period.end, language) },
    {
      head: "results.target",
      figures: true,
      has: ({ period }) => period.target !== null,
      cell: ({ period }) => <MeasuredValue measure={measure} of={{ value: period.target, ...bare }} />,
    },
    {
      head: "results.actual",
      figures: true,
      cell: ({ reported }) => <Actual measure={measure} reported={reported} />,
    },
    {
      head: "results.comment",
      has: ({ period, reported }) =>
        Object.keys({ ...period.targetComment, ...reported?.narrative }).length > 0 ||
        reported?.locked === true,
      cell: ({ period, reported }) => (
        <>
          <LocalText of={period.targetComment} /> <LocalText of={reported?.narrative ?? {}} />{" "}
          {reported?.locked === true && (
            <span className="muted">
              <T id="results.locked" />
            </span>
          )}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={<T id={indicator.cumulative ? "results.cumulative" : "results.notCumulative"} />}
      columns={columns}
      rows={rows}
      idOf={({ period }) => period.id}
    />
  );
}
