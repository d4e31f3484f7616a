import type { PeriodLock, Results, ValueReport } from "../../api/types.gen";

type Progress = {
  indicators: { periods: Pick<Results["indicators"][number]["periods"][number], "period" | "locked">[] }[];
};

/**
 * The periods that take no report: as the published results say, and the reports where a project has only those; what
 * was asked of one period counts for it.
 */
export function lockedPeriods(
  progress: Progress | undefined,
  reports: readonly Pick<ValueReport, "period" | "locked">[],
  asked: Pick<PeriodLock, "period" | "locked"> | undefined,
): ReadonlySet<string> {
  const told = (progress?.indicators ?? []).flatMap(({ periods }) => periods);
  const all = [...told, ...reports];
  const locked = new Set(all.filter((one) => one.locked).map(({ period }) => period));
  if (asked?.locked === true) {
    locked.add(asked.period);
  } else if (asked?.locked === false) {
    locked.delete(asked.period);
  }
  return locked;
}
