import { expect, test } from "vitest";
import { chartLayout, chartSize, type Step } from "./chartLayout";

const steps: Step[] = [
  { key: "2023", target: 100, actual: 80 },
  { key: "2024", target: 200, actual: null },
  { key: "2025", target: null, actual: 240 },
];
const options = { baseline: 40, cumulative: true, rtl: false };

test("periods run with the writing, and everything mirrors with them but the figures' heights", () => {
  const ltr = chartLayout(steps, options);
  const rtl = chartLayout(steps, { ...options, rtl: true });
  expect(ltr.steps.map(({ key }) => key)).toEqual(["2023", "2024", "2025"]);
  for (const [index, step] of ltr.steps.entries()) {
    expect(step.x + (rtl.steps[index]?.x ?? 0)).toBeCloseTo(chartSize.width);
  }
  for (const [index, bar] of ltr.bars.entries()) {
    const mirrored = rtl.bars[index];
    expect(bar.x + bar.width + (mirrored?.x ?? 0)).toBeCloseTo(chartSize.width);
    expect(mirrored?.y).toBe(bar.y);
  }
  expect(ltr.steps[0]?.x).toBeLessThan(ltr.steps[2]?.x ?? 0);
  expect(rtl.steps[0]?.x).toBeGreaterThan(rtl.steps[2]?.x ?? 0);
  expect(rtl.ticks).toEqual(ltr.ticks);
});

test("nothing stands on the axis of values or outside the picture", () => {
  for (const rtl of [false, true]) {
    const { bars, targets } = chartLayout(steps, { ...options, rtl });
    for (const bar of bars) {
      expect(bar.x).toBeGreaterThanOrEqual(rtl ? chartSize.edge : chartSize.axis);
      expect(bar.x + bar.width).toBeLessThanOrEqual(
        chartSize.width - (rtl ? chartSize.axis : chartSize.edge),
      );
    }
    for (const { y } of [...bars, ...targets]) {
      expect(y).toBeGreaterThanOrEqual(chartSize.edge);
    }
  }
});

test("what is not known is not drawn", () => {
  const { bars, targets } = chartLayout(steps, options);
  expect(bars.map(({ key }) => key)).toEqual(["2023", "2025"]);
  expect(targets.map(({ key }) => key)).toEqual(["2023", "2024"]);
});

test("targets are joined only where each includes those before it", () => {
  expect(chartLayout(steps, options).path).toMatch(/^M.*L.*L/);
  expect(chartLayout(steps, { ...options, cumulative: false }).path).toBeNull();
  const none = [{ key: "2023", target: null, actual: 1 }];
  expect(chartLayout(none, options).path).toBeNull();
});

test("values below nought hang from its line", () => {
  const { bars, zero } = chartLayout([{ key: "2023", target: null, actual: -5 }], {
    baseline: 5,
    cumulative: false,
    rtl: false,
  });
  expect(bars[0]?.y).toBeCloseTo(zero);
  expect(bars[0]?.height).toBeGreaterThan(0);
});

test("a chart without any value still has an axis", () => {
  const { ticks, baseline } = chartLayout([{ key: "2023", target: null, actual: null }], {
    ...options,
    baseline: null,
  });
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks.every(({ y }) => Number.isFinite(y))).toBe(true);
  expect(baseline).toBeNull();
});
