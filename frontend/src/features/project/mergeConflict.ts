import { codeFields, dateFields, listFields, type ProjectValues, textFields } from "./projectValues";

export type ConflictField =
  | (typeof textFields)[number]
  | (typeof codeFields)[number]
  | (typeof dateFields)[number]
  | (typeof listFields)[number]
  | "activityStatus";

const fields: readonly ConflictField[] = [
  ...textFields,
  "activityStatus",
  ...codeFields,
  ...dateFields,
  ...listFields,
];

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Three states into one: what only the other side changed is taken over, what only this side changed is kept, and
 * what both changed differently is named for the writer to decide; until then this side's value stands.
 */
export function mergeConflict(base: ProjectValues, mine: ProjectValues, theirs: ProjectValues) {
  const merged: ProjectValues = { ...theirs };
  const both: ConflictField[] = [];
  const take = <Field extends ConflictField>(field: Field) => {
    if (!same(base[field], mine[field])) {
      merged[field] = mine[field];
      if (!same(base[field], theirs[field]) && !same(mine[field], theirs[field])) {
        both.push(field);
      }
    }
  };
  for (const field of fields) {
    take(field);
  }
  return { merged, both };
}
