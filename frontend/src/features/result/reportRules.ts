import * as v from "valibot";

/** A report as the form holds it: figures as they are typed, nothing is null. */
export const reportRules = v.object({
  value: v.string(),
  numerator: v.string(),
  denominator: v.string(),
  narrative: v.record(v.string(), v.string()),
  disaggregation: v.array(v.object({ dimension: v.string(), category: v.string(), value: v.string() })),
  notAvailableReason: v.string(),
  evidence: v.array(v.string()),
});

export type ReportValues = v.InferOutput<typeof reportRules>;
export type PartValues = ReportValues["disaggregation"][number];

/** IATI IndicatorMeasure. */
export const percentage = "2";
export const qualitative = "5";
