import type { ValueReport } from "../../api/types.gen";

type Known = Pick<ValueReport, "period" | "state" | "locked">;

/** What was reported of a period: what counts, what is in work, and whether it is locked, which a report alone tells. */
export function periodReports<Report extends Known>(reports: readonly Report[], period: string) {
  const own = reports.filter((one) => one.period === period);
  return {
    approved: own.find(({ state }) => state === "APPROVED"),
    open: own.find(({ state }) => state === "DRAFT" || state === "PENDING" || state === "RETURNED"),
    locked: own[0]?.locked,
  };
}
