import { lazy, Suspense } from "react";
import type { Indicator, ReportedValue } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { DisaggregationTable } from "./DisaggregationTable";
import { IndicatorTable } from "./IndicatorTable";
import { indicatorRows } from "./indicatorRows";

/** The charts and what they are drawn with come when a page has one. */
const IndicatorChart = lazy(async () => ({ default: (await import("./IndicatorChart")).IndicatorChart }));

/** Measures that are amounts: units and percentages. */
const drawn = ["1", "2"];

type Props = { indicator: Indicator; values: readonly ReportedValue[] };

/** One indicator: what it measures, its chart and the table of the same figures. */
export function IndicatorPart({ indicator, values }: Props) {
  const { measure } = indicator;
  const rows = indicatorRows(indicator, values);
  const amounts = rows.some(({ period, actual }) => period.target !== null || actual !== null);
  return (
    <article className="indicator stack">
      <h4>
        <LocalText of={indicator.title} />
      </h4>
      <LocalText of={indicator.description} as="p" />
      <p className="muted">
        <CodeText list="indicator-measure" code={measure} />
        {indicator.unit !== null && (
          <>
            : <bdi>{indicator.unit}</bdi>
          </>
        )}{" "}
        · <T id={indicator.ascending ? "results.ascending" : "results.descending"} />
        {indicator.sdgIndicator !== null && (
          <>
            {" "}
            · <T id="results.sdgIndicator" /> <bdi className="code">{indicator.sdgIndicator}</bdi>
          </>
        )}
      </p>
      {amounts && drawn.includes(measure) && (
        <Suspense fallback={<div className="chart space" />}>
          <IndicatorChart indicator={indicator} rows={rows} />
        </Suspense>
      )}
      <IndicatorTable indicator={indicator} rows={rows} />
      <DisaggregationTable rows={rows} />
    </article>
  );
}
