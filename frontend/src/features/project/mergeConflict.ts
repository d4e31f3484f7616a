import {
  codeFields,
  dateFields,
  listFields,
  type ProjectValues,
  sameList,
  textFields,
  written,
} from "./projectValues";

type TextField = (typeof textFields)[number];
type PlainField = (typeof codeFields)[number] | (typeof dateFields)[number] | "activityStatus";
type ListField = (typeof listFields)[number];

/** Something that both sides changed: a field, or one language of a text. */
export type ConflictSpot = { field: TextField; tag: string } | { field: PlainField | ListField; tag: null };

const plainFields: readonly PlainField[] = ["activityStatus", ...codeFields, ...dateFields];

/**
 * Three states into one: what only the other side changed is taken over, what only this side changed is kept, and
 * what both changed differently is named for the writer to decide; until then this side's value stands. Texts are
 * compared language by language, and one that was only opened counts as not written.
 */
export function mergeConflict(base: ProjectValues, mine: ProjectValues, theirs: ProjectValues) {
  const merged: ProjectValues = { ...theirs };
  const both: ConflictSpot[] = [];
  for (const field of textFields) {
    const before = written(base[field]);
    const here = written(mine[field]);
    const there = written(theirs[field]);
    const texts: Record<string, string> = {};
    for (const tag of Object.keys({ ...base[field], ...theirs[field], ...mine[field] })) {
      const kept = before[tag] === here[tag];
      texts[tag] = (kept ? theirs[field][tag] : mine[field][tag]) ?? "";
      if (!kept && before[tag] !== there[tag] && here[tag] !== there[tag]) {
        both.push({ field, tag });
      }
    }
    merged[field] = texts;
  }
  for (const field of plainFields) {
    if (base[field] !== mine[field]) {
      merged[field] = mine[field];
      if (base[field] !== theirs[field] && mine[field] !== theirs[field]) {
        both.push({ field, tag: null });
      }
    }
  }
  for (const field of listFields) {
    if (!sameList(base[field], mine[field])) {
      merged[field] = mine[field];
      if (!sameList(base[field], theirs[field]) && !sameList(mine[field], theirs[field])) {
        both.push({ field, tag: null });
      }
    }
  }
  return { merged, both };
}
