import { isText, partsOf } from "./memberParts";
import { mergeRows, withRow } from "./mergeRows";
import { type Member, members, type ProjectValues } from "./projectRules";
import type { Row } from "./rowKeys";

/**
 * Something that both sides changed: a part of a member, which is a language of a text or a row of a list, or the whole
 * of it where the part is "".
 */
export type ConflictSpot = { member: Member; part: string };

type Texts = Record<string, string>;

/** One part of a member as one side has it, put into a state. */
export function takePart(into: ProjectValues, from: ProjectValues, { member, part }: ConflictSpot): void {
  if (isText(member)) {
    const texts: Texts = { ...into[member], [part]: from[member][part] ?? "" };
    into[member] = texts;
  } else if (member === "textKinds") {
    const [name = "", tag = ""] = part.split(".");
    const kind = from.textKinds[name]?.[tag];
    if (kind !== undefined) {
      into.textKinds = { ...into.textKinds, [name]: { ...into.textKinds[name], [tag]: kind } };
    }
  } else if (part === "") {
    put(into, member, from[member]);
  } else {
    putRows(into, member, withRow(member, into[member], from[member], part));
  }
}

/** Rows of either side are rows of the form: they only were looked at as something general. */
function putRows(into: ProjectValues, member: Member, rows: readonly Row[]): void {
  put(into, member, JSON.parse(JSON.stringify(rows)));
}

export function put<Name extends Member>(
  into: Partial<ProjectValues>,
  member: Name,
  value: ProjectValues[Name],
): void {
  into[member] = value;
}

/**
 * Three states into one: what only the other side changed is taken over, what only this side changed is kept, and what
 * both changed differently is named for the writer to decide; until then this side's value stands. Texts are compared
 * language by language, lists row by row where their rows can be told apart.
 */
export function mergeConflict(base: ProjectValues, mine: ProjectValues, theirs: ProjectValues) {
  const merged: ProjectValues = { ...mine };
  const both: ConflictSpot[] = [];
  for (const member of members) {
    const before = partsOf(member, base);
    const here = partsOf(member, mine);
    const there = partsOf(member, theirs);
    for (const part of new Set([...before.keys(), ...here.keys(), ...there.keys()])) {
      const spot = { member, part };
      const kept = before.get(part) === here.get(part) || (member === "textKinds" && !here.has(part));
      if (kept && here.get(part) !== there.get(part)) {
        takePart(merged, theirs, spot);
      } else if (!kept && before.get(part) !== there.get(part) && here.get(part) !== there.get(part)) {
        const rows = part === "" ? mergeRows(member, base[member], mine[member], theirs[member]) : null;
        if (rows === null) {
          both.push(spot);
        } else {
          putRows(merged, member, rows.rows);
          both.push(...rows.both.map((key) => ({ member, part: key })));
        }
      }
    }
  }
  return { merged, both };
}
