const day = 24 * 60 * 60 * 1000;

/** The day so many days ahead (YYYY-MM-DD, in UTC), as a field for days holds it. */
export function dayAhead(days: number, now: Date = new Date()): string {
  return new Date(now.getTime() + days * day).toISOString().slice(0, 10);
}

/** The last second of a day that a field holds; what is no day stays as it is, for the API to refuse. */
export function endOfDay(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T23:59:59Z` : value;
}
