/** A member of an event: its value before and after; undefined where there was none. */
export type ChangedValue = { name: string; before?: string; after?: string };

type Values = Readonly<Record<string, unknown>> | null | undefined;

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What an event changed, member by member in the order of their names; what is the same on both sides is left out. */
export function changedValues(before: Values, after: Values): ChangedValue[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names]
    .sort()
    .map((name) => ({
      name,
      before: before?.[name] === undefined ? undefined : text(before[name]),
      after: after?.[name] === undefined ? undefined : text(after[name]),
    }))
    .filter((one) => one.before !== one.after);
}

/** What else an event says, as names and values. */
export function otherValues(details: Values): [string, string][] {
  return Object.entries(details ?? {})
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, text(value)]);
}
