import "../../styles/chart.css";
import { useLingui } from "@lingui/react";
import type { Indicator } from "../../api/types.gen";
import { localeOf } from "../../ui/languages";
import { pickText } from "../../ui/pickText";
import { useLanguage } from "../../ui/useLanguage";
import { ChartLegend } from "./ChartLegend";
import { chartLayout, chartSize } from "./chartLayout";
import { formatShare } from "./formatShare";
import { type IndicatorRow, measured } from "./indicatorRows";

type Props = { indicator: Indicator; rows: readonly IndicatorRow[] };

/** Labels that fit below the axis beside each other. */
const room = 5;

/** Baseline, targets and actual values of an indicator as a picture; its table has the same figures. */
export function IndicatorChart({ indicator, rows }: Props) {
  const { _ } = useLingui();
  const language = useLanguage();
  const { width, height, axis, edge, foot } = chartSize;
  const rtl = language.dir === "rtl";
  const steps = rows.map(({ period, actual }) => ({ key: period.id, target: period.target, actual }));
  const baseline = indicator.baseline === null ? null : measured(indicator.baseline);
  const layout = chartLayout(steps, { baseline, cumulative: indicator.cumulative, rtl });
  const [from, to] = rtl ? [edge, width - axis] : [axis, width - edge];
  const locale = localeOf(language);
  const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "2-digit", timeZone: "UTC" });
  const yearly = new Set(rows.map(({ period }) => period.end.slice(0, 4))).size === rows.length;
  const every = Math.ceil(rows.length / room);
  const title = pickText(indicator.title, language)?.text ?? "";
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={_("chart.label", { title })}>
        {layout.ticks.map(({ value, y }) => (
          <g key={value}>
            <line className="grid" x1={from} x2={to} y1={y} y2={y} />
            <text x={rtl ? width - axis / 2 : axis / 2} y={y + 3.5} textAnchor="middle">
              {indicator.measure === "2" ? formatShare(value, language) : compact.format(value)}
            </text>
          </g>
        ))}
        {layout.bars.map((bar) => (
          <rect key={bar.key} className="actual" x={bar.x} y={bar.y} width={bar.width} height={bar.height} />
        ))}
        <line className="zero" x1={from} x2={to} y1={layout.zero} y2={layout.zero} />
        {layout.baseline !== null && (
          <line className="baseline" x1={from} x2={to} y1={layout.baseline} y2={layout.baseline} />
        )}
        {layout.path !== null && <path className="way" d={layout.path} />}
        {layout.targets.map(({ key, x, y }) => (
          <path key={key} className="target" d={`M${x - 5} ${y}l5 -5l5 5l-5 5z`} />
        ))}
        {rows.map(({ period }, index) =>
          index % every === 0 ? (
            <text key={period.id} x={layout.steps[index]?.x} y={height - foot / 2 + 4} textAnchor="middle">
              {yearly ? period.end.slice(0, 4) : month.format(new Date(period.end))}
            </text>
          ) : null,
        )}
      </svg>
      <ChartLegend baseline={layout.baseline !== null} targets={layout.targets.length > 0} />
    </figure>
  );
}
