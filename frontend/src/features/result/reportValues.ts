import type { ReportInput, ReportPatch, ValueReport } from "../../api/types.gen";
import type { FormError } from "../../ui/ErrorSummary";
import { latinDigits } from "../../ui/form/latinDigits";
import { fieldPath } from "../project/fieldPath";
import { written } from "../project/written";
import { percentage, qualitative, type ReportValues } from "./reportRules";

export function emptyReport(): ReportValues {
  return {
    value: "",
    numerator: "",
    denominator: "",
    narrative: {},
    disaggregation: [],
    notAvailableReason: "",
    evidence: [],
  };
}

function typed(value: number | null): string {
  return value === null ? "" : String(value);
}

export function valuesOfReport(report: ValueReport): ReportValues {
  return {
    value: typed(report.value),
    numerator: typed(report.numerator),
    denominator: typed(report.denominator),
    narrative: report.narrative,
    disaggregation: report.disaggregation.map((part) => ({ ...part, value: typed(part.value) })),
    notAvailableReason: report.notAvailableReason ?? "",
    evidence: report.evidence,
  };
}

/** What is typed as a number; null for nothing, undefined for what is none. Digits of every script count. */
export function numberOf(text: string): number | null | undefined {
  const plain = latinDigits(text).trim();
  if (plain === "") {
    return null;
  }
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}

/** Per cent of one figure in another, with the six decimals that the register keeps; null where there is none. */
export function percentOf(numerator: string, denominator: string): number | null {
  const [part, whole] = [numberOf(numerator), numberOf(denominator)];
  return typeof part === "number" && typeof whole === "number" && whole > 0
    ? Math.round((part / whole) * 100_000_000) / 1_000_000
    : null;
}

/** What can be said at once to be wrong. What is merely missing, the register says when the report is handed in. */
export function faultsOfReport(values: ReportValues): FormError[] {
  const figures: [string, string][] = [
    ["value", values.value],
    ["numerator", values.numerator],
    ["denominator", values.denominator],
    ...values.disaggregation.map(({ value }, index): [string, string] => [
      `disaggregation.${index}.value`,
      value,
    ]),
  ];
  const wrong = figures.filter(([, text]) => numberOf(text) === undefined);
  const unnamed = values.disaggregation.flatMap(({ category }, index) =>
    category.trim() === "" ? [`disaggregation.${index}.category`] : [],
  );
  const whole = numberOf(values.denominator);
  return [
    ...wrong.map(([field]) => ({ field: `report.${field}`, error: "reporting.notANumber" })),
    ...(typeof whole === "number" && whole <= 0
      ? [{ field: "report.denominator", error: "reporting.notPositive" }]
      : []),
    ...unnamed.map((field) => ({ field: `report.${field}`, error: "form.required" })),
  ];
}

/** The field of the form that a pointer of the API means. */
export function fieldOfFault(pointer: string | null): string {
  const path = fieldPath(pointer ?? "");
  return `report.${path.startsWith("evidence") ? "evidence" : path}`;
}

/** What is sent; without a value where a reason says that there is none. */
export function inputOfReport(values: ReportValues, measure: string): Omit<ReportInput, "period"> {
  const reason = values.notAvailableReason === "" ? null : values.notAvailableReason;
  const counts = reason === null && measure !== qualitative;
  const parts = counts && measure === percentage;
  const figure = (text: string, sent: boolean) => (sent ? (numberOf(text) ?? null) : null);
  const percent = parts ? percentOf(values.numerator, values.denominator) : null;
  return {
    value: percent ?? figure(values.value, counts),
    numerator: figure(values.numerator, parts),
    denominator: figure(values.denominator, parts),
    narrative: written(values.narrative),
    disaggregation: counts
      ? values.disaggregation.map(({ dimension, category, value }) => ({
          dimension,
          category: category.trim(),
          value: numberOf(value) ?? null,
        }))
      : [],
    notAvailableReason: reason,
    evidence: values.evidence,
  };
}

/** The same as a merge patch (RFC 7396): a language that was emptied is taken out by null. */
export function patchOfReport(saved: ValueReport, input: Omit<ReportInput, "period">): ReportPatch {
  const emptied = Object.keys(saved.narrative).map((tag): [string, string | null] => [tag, null]);
  return { ...input, narrative: { ...Object.fromEntries(emptied), ...input.narrative } };
}
