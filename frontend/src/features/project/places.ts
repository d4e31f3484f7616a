import { freshRow } from "./freshRow";
import { isBlank } from "./isBlank";
import { compare } from "./rowRules";

/** What tells the rows of a list apart: an id where they have one, else what they name. */
const keys: Record<string, (row: Row) => string> = {
  countries: (row) => `${row.country}${row.role}`,
  proposals: (row) => String(row.proposal),
  sectors: (row) => `${row.vocabulary}${row.code}`,
  sdgs: (row) => String(row.target),
  markers: (row) => String(row.marker),
  groups: (row) => String(row.group),
  organisations: (row) => JSON.stringify([row.organisation, row.name, row.role]),
  relatedProjects: (row) => JSON.stringify([row.type, row.project]),
};
/** Lists that the API keeps in the order of their keys. */
const sorted = ["countries", "proposals", "sectors", "sdgs", "markers", "groups"];

type Row = Record<string, unknown>;
type Order = (list: string, rows: readonly Row[]) => Row[];

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function keyOf(list: string, row: Row): string {
  return keys[list]?.(row) ?? String(row.id);
}

/** The rows of a list as they are sent: without blank ones, in the order of the API. */
const sent: Order = (list, rows) => {
  const kept = rows.filter((row) => !isBlank(row, freshRow(list)));
  return sorted.includes(list) ? kept.sort((a, b) => compare(keyOf(list, a), keyOf(list, b))) : kept;
};
const shown: Order = (_, rows) => [...rows];

/** Follows a path through one state and names the same place in another; null where its row is not there. */
function follow(
  steps: readonly string[],
  from: unknown,
  to: unknown,
  orders: [Order, Order],
): string[] | null {
  const path: string[] = [];
  let here = from;
  let there = to;
  let list = "";
  for (const step of steps) {
    if (Array.isArray(here) && Array.isArray(there)) {
      const row = orders[0](list, here.filter(isRow))[Number(step)];
      const index =
        row === undefined
          ? -1
          : orders[1](list, there.filter(isRow)).findIndex((one) => keyOf(list, one) === keyOf(list, row));
      if (row === undefined || index < 0) {
        return here.some(isRow) || there.some(isRow) ? null : path;
      }
      path.push(String(index));
      here = row;
      there = orders[1](list, there.filter(isRow))[index];
    } else if (typeof here === "string" || typeof there === "string") {
      return path;
    } else {
      path.push(step);
      here = isRow(here) ? here[step] : undefined;
      there = isRow(there) ? there[step] : undefined;
      list = step;
    }
  }
  return path;
}

/**
 * The field of the form that a JSON pointer of the API means.
 *
 * @param said the state that the pointer speaks of
 * @param now the form as it stands, rows moved, added and removed since
 */
export function fieldOfPointer(pointer: string, said: unknown, now: unknown): string {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const path = follow(steps, said, now, [sent, shown]);
  return path === null ? (steps[0] ?? "") : path.join(".");
}

/** The pointer of the API for a field of the form; null for a row that the API does not have. */
export function pointerOfField(field: string, said: unknown, now: unknown): string | null {
  const path = follow(field.split("."), now, said, [shown, sent]);
  return path === null
    ? null
    : `/${path.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}
