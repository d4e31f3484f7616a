import type { Member } from "./projectRules";
import { type Row, rowsByKey } from "./rowKeys";

type Merged = { rows: Row[]; both: string[] };

function same(one: Row | undefined, other: Row | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Three states of a list into one, row by row: what one side alone added, changed or took out is taken over, and the
 * keys of rows that both changed differently are named; until it is decided this side's row stands. Null where the
 * rows cannot be told apart.
 */
export function mergeRows(member: Member, base: unknown, mine: unknown, theirs: unknown): Merged | null {
  const before = rowsByKey(member, base);
  const here = rowsByKey(member, mine);
  const there = rowsByKey(member, theirs);
  if (before === null || here === null || there === null) {
    return null;
  }
  const rows: Row[] = [];
  const both: string[] = [];
  for (const key of new Set([...here.keys(), ...there.keys(), ...before.keys()])) {
    const was = before.get(key);
    const own = here.get(key);
    const other = there.get(key);
    const untouched = same(was, own);
    if (!untouched && !same(was, other) && !same(own, other)) {
      both.push(key);
    }
    const row = untouched ? other : own;
    if (row !== undefined) {
      rows.push(row);
    }
  }
  return { rows, both };
}

/** A list with one row as another state has it: in its place, at the end, or taken out. */
export function withRow(member: Member, list: unknown, from: unknown, key: string): Row[] {
  const rows = new Map(rowsByKey(member, list) ?? []);
  const row = rowsByKey(member, from)?.get(key);
  if (row === undefined) {
    rows.delete(key);
  } else {
    rows.set(key, row);
  }
  return [...rows.values()];
}
