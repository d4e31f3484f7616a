export type Freshness = "FRESH" | "DUE" | "OVERDUE";

/** IATI ActivityStatus of a project of which no progress is expected: closed, cancelled. */
const ended = ["4", "5"];

function monthsBefore(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then;
}

/** How long ago anybody reported progress: under 12 months, under 24, or longer. None is expected of an ended project. */
export function freshnessOf(
  lastProgressAt: string | null,
  activityStatus: string,
  now = new Date(),
): Freshness | null {
  if (lastProgressAt === null || ended.includes(activityStatus)) {
    return null;
  }
  const last = new Date(lastProgressAt);
  if (last > monthsBefore(now, 12)) {
    return "FRESH";
  }
  return last > monthsBefore(now, 24) ? "DUE" : "OVERDUE";
}
