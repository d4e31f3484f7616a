import type { ReactNode } from "react";
import type { Indicator } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";
import { type Column, DataTable } from "../../ui/DataTable";
import { LocalText } from "../../ui/LocalText";
import type { LanguageMap } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { formatPeriod } from "./formatPeriod";
import { type IndicatorRow, measured } from "./indicatorRows";
import { MeasuredValue } from "./MeasuredValue";

type Props = { indicator: Indicator; rows: readonly IndicatorRow[] };
/** The baseline, or a period. */
type Line = {
  key: string;
  head: ReactNode;
  target: number | null;
  actual: ReactNode;
  comments: readonly LanguageMap[];
  locked: boolean;
};

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

function baselineLine({ baseline, measure }: Indicator): Line[] {
  if (baseline === null) {
    return [];
  }
  const known = measured(baseline) !== null;
  return [
    {
      key: "baseline",
      head: (
        <>
          <T id="results.baseline" />
          {baseline.year !== null && ` (${baseline.year})`}
        </>
      ),
      target: null,
      actual: known ? <MeasuredValue measure={measure} of={baseline} /> : <T id="results.noBaseline" />,
      comments: [baseline.comment],
      locked: false,
    },
  ];
}

/** Where the indicator began, and target and approved value of every period, with what was said about them. */
export function IndicatorTable({ indicator, rows }: Props) {
  const language = useLanguage();
  const { measure } = indicator;
  const lines: Line[] = [
    ...baselineLine(indicator),
    ...rows.map(({ period, reported }) => ({
      key: period.id,
      head: formatPeriod(period.start, period.end, language),
      target: period.target,
      actual: <Actual measure={measure} reported={reported} />,
      comments: [period.targetComment, reported?.narrative ?? {}],
      locked: reported?.locked === true,
    })),
  ];
  const columns: Column<Line>[] = [
    { head: "part.period", cell: ({ head }) => head },
    {
      head: "results.target",
      figures: true,
      has: ({ target }) => target !== null,
      cell: ({ target }) => (
        <MeasuredValue measure={measure} of={{ value: target, numerator: null, denominator: null }} />
      ),
    },
    { head: "results.actual", figures: true, cell: ({ actual }) => actual },
    {
      head: "results.comment",
      has: ({ comments, locked }) => locked || comments.some((text) => Object.keys(text).length > 0),
      cell: ({ comments: [first = {}, second = {}], locked }) => (
        <>
          <LocalText of={first} /> <LocalText of={second} />{" "}
          {locked && (
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
      rows={lines}
      idOf={({ key }) => key}
    />
  );
}
