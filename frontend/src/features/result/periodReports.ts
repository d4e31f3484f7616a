import type { ValueReport } from "../../api/types.gen";

type Known = Pick<ValueReport, "period" | "state">;

/** What was reported of a period: what counts and what is in work. */
export function periodReports<Report extends Known>(reports: readonly Report[], period: string) {
  const own = reports.filter((one) => one.period === period);
  return {
    approved: own.find(({ state }) => state === "APPROVED"),
    open: own.find(({ state }) => state === "DRAFT" || state === "PENDING" || state === "RETURNED"),
  };
}
