import type { Member } from "./projectRules";

export type Row = Record<string, unknown>;

/** What tells the rows of a list apart that have no id. */
const natural: Partial<Record<Member, readonly string[]>> = {
  countries: ["country", "role"],
  proposals: ["proposal"],
  organisations: ["organisation", "name", "role"],
  sectors: ["vocabulary", "code"],
  sdgs: ["target"],
  markers: ["marker"],
  groups: ["group"],
  relatedProjects: ["type", "project"],
};

export function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function keyOf(member: Member, row: Row): string {
  const names = natural[member] ?? ["id"];
  return names.map((name) => String(row[name] ?? "")).join(" ");
}

/** The rows of a list by what tells them apart, in their order; null where two rows cannot be told apart. */
export function rowsByKey(member: Member, value: unknown): Map<string, Row> | null {
  if (!Array.isArray(value)) {
    return null;
  }
  const rows = value.filter(isRow);
  const found = new Map(rows.map((row) => [keyOf(member, row), row] as const));
  const told = [...found.keys()].every((key) => key.trim() !== "");
  return told && found.size === value.length ? found : null;
}
