import * as v from "valibot";
import { number, requiredDay, requiredTexts, text, texts, year } from "./fieldRules";
import { id, rows } from "./rowRules";

const period = v.object({
  id,
  start: requiredDay,
  end: requiredDay,
  target: number,
  targetComment: texts(1000),
});

const baseline = v.pipe(
  v.object({ value: number, numerator: number, denominator: number, year, comment: texts(1000) }),
  v.transform((all) =>
    [all.value, all.numerator, all.denominator, all.year].every((one) => one === null) &&
    Object.keys(all.comment).length === 0
      ? null
      : all,
  ),
);

const indicator = v.object({
  id,
  title: requiredTexts(300),
  description: texts(2000),
  measure: v.string(),
  unit: text(60),
  ascending: v.boolean(),
  cumulative: v.boolean(),
  baseline,
  sdgIndicator: text(20),
  disaggregations: v.array(v.string()),
  periods: rows("periods", period),
});

const result = v.object({
  id,
  type: v.string(),
  title: requiredTexts(300),
  description: texts(2000),
  indicators: rows("indicators", indicator),
});

export type PeriodRow = v.InferInput<typeof period>;
export type BaselineFields = v.InferInput<typeof baseline>;
export type IndicatorRow = v.InferInput<typeof indicator>;
export type ResultRow = v.InferInput<typeof result>;

/** What the project is to bring about, and how that is measured. */
export const resultsRules = { results: rows("results", result) };
