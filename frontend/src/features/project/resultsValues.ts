import type { Baseline, Indicator, Project } from "../../api/types.gen";
import { digitsOf, textOf } from "./formText";
import { noBaseline } from "./freshRow";

function baselineOf(baseline: Baseline | null) {
  return baseline === null
    ? noBaseline()
    : {
        value: digitsOf(baseline.value),
        numerator: digitsOf(baseline.numerator),
        denominator: digitsOf(baseline.denominator),
        year: digitsOf(baseline.year),
        comment: baseline.comment,
      };
}

function indicatorOf(one: Indicator) {
  return {
    id: one.id,
    title: one.title,
    description: one.description,
    measure: one.measure,
    unit: textOf(one.unit),
    ascending: one.ascending,
    cumulative: one.cumulative,
    baseline: baselineOf(one.baseline),
    sdgIndicator: textOf(one.sdgIndicator),
    disaggregations: one.disaggregations,
    periods: one.periods.map((period) => ({
      id: period.id,
      start: period.start,
      end: period.end,
      target: digitsOf(period.target),
      targetComment: period.targetComment,
    })),
  };
}

/** The part of a project that says what it is to bring about, for the form. */
export function resultsValues(project: Project) {
  return {
    results: project.results.map((one) => ({
      id: one.id,
      type: one.type,
      title: one.title,
      description: one.description,
      indicators: one.indicators.map(indicatorOf),
    })),
  };
}
