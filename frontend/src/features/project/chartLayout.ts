import { scaleBand, scaleLinear } from "d3-scale";
import { line } from "d3-shape";

/** One step of the chart: the baseline or a period. What is not known is null. */
export type Step = { key: string; target: number | null; actual: number | null };

export type ChartLayout = {
  /** Place of each step on the axis. */
  steps: { key: string; x: number }[];
  bars: { key: string; x: number; y: number; width: number; height: number }[];
  targets: { key: string; x: number; y: number }[];
  /** The way from the baseline over the targets; none where they do not build upon each other. */
  path: string | null;
  baseline: number | null;
  ticks: { value: number; y: number }[];
  zero: number;
};

type Options = { baseline: number | null; cumulative: boolean; rtl: boolean };

/** A bar alone is not to fill the picture. */
const widest = 48;

export const chartSize = { width: 340, height: 190, axis: 46, foot: 22, edge: 8 } as const;

/** Where everything of a chart stands. Time runs with the writing: in RTL the axis of periods is mirrored. */
export function chartLayout(steps: readonly Step[], { baseline, cumulative, rtl }: Options): ChartLayout {
  const { width, height, axis, foot, edge } = chartSize;
  const known = steps.flatMap(({ target, actual }) => [target, actual]).concat(baseline, 0);
  const values = known.filter((value) => value !== null);
  const y = scaleLinear()
    .domain([Math.min(...values), Math.max(...values) || 1])
    .nice(4)
    .range([height - foot, edge]);
  const across: [number, number] = rtl ? [width - axis, edge] : [axis, width - edge];
  const x = scaleBand<string>()
    .domain(steps.map(({ key }) => key))
    .range(across)
    .paddingInner(0.35)
    .paddingOuter(0.2);
  const middle = (key: string) => (x(key) ?? 0) + x.bandwidth() / 2;
  const bars = steps.flatMap(({ key, actual }) => {
    if (actual === null) {
      return [];
    }
    const [top, bottom] = [y(Math.max(actual, 0)), y(Math.min(actual, 0))];
    const broad = Math.min(x.bandwidth(), widest);
    return [{ key, x: middle(key) - broad / 2, y: top, width: broad, height: bottom - top }];
  });
  const targets = steps.flatMap(({ key, target }) =>
    target === null ? [] : [{ key, x: middle(key), y: y(target) }],
  );
  const start = baseline === null ? [] : [{ x: across[0], y: y(baseline) }];
  const way = line<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  );
  return {
    steps: steps.map(({ key }) => ({ key, x: middle(key) })),
    bars,
    targets,
    path: cumulative && targets.length > 0 ? way([...start, ...targets]) : null,
    baseline: baseline === null ? null : y(baseline),
    ticks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    zero: y(0),
  };
}
