import type { Difference } from "../../api/types.gen";

/** What has to be known beside a value to read it: the currency of an amount, the precision of a day. */
export type Beside = { before?: string; after?: string };

/** Where that stands for a value at a pointer; null where a value is read alone. */
export function besidePointer({ pointer, before, after }: Difference): string | null {
  if (pointer.endsWith("/amount")) {
    return pointer.replace(/amount$/, "currency");
  }
  const day = [before, after].some((one) => typeof one === "string" && /^\d{4}-\d{2}-\d{2}$/.test(one));
  return day ? `${pointer}Precision` : null;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function at(record: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
      record,
    );
}

/** The innermost list that a field of a row stands in, and the pointer of the row; null for anything else. */
function rowPlace(pointer: string): { list: string; row: string } | null {
  const [, row, list] = /^(.*\/(\w+)\/\d+)\/\D/.exec(pointer) ?? [];
  return row === undefined || list === undefined ? null : { list, row };
}

/** Whether some differences can only be read with the whole later revision. */
export function needsRecord(items: readonly Difference[]): boolean {
  return items.some((one) => besidePointer(one) !== null || rowPlace(one.pointer) !== null);
}

/** The row in which a field changed, as it is in the later revision. */
export function rowOf({ pointer }: Difference, later: unknown): { list: string; row: object } | null {
  const place = rowPlace(pointer);
  const row = place === null ? undefined : at(later, place.row);
  return place !== null && typeof row === "object" && row !== null ? { list: place.list, row } : null;
}

/**
 * What stands beside a value on either side. What did not change is no difference: it is read from the later revision,
 * to which the pointers belong.
 */
export function besideOf(one: Difference, items: readonly Difference[], later: unknown): Beside {
  const pointer = besidePointer(one);
  if (pointer === null) {
    return {};
  }
  const change = items.find((other) => other.pointer === pointer);
  const kept = at(later, pointer);
  return change === undefined
    ? { before: text(kept), after: text(kept) }
    : { before: text(change.before), after: text(change.after) };
}

/** A value as it can be read: an amount with its currency. */
export function withCurrency(pointer: string, value: unknown, beside: string | undefined): unknown {
  return pointer.endsWith("/amount") && value !== null && beside !== undefined
    ? { amount: value, currency: beside }
    : value;
}
