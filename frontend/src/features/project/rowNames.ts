import { isEmpty } from "./isEmpty";

/** What the rows of a list are known by while they are closed. */
const told: Record<string, readonly string[]> = {
  milestones: ["title", "due", "status"],
  proposals: ["proposal", "share"],
  sdgs: ["target", "weight"],
  locations: ["name", "country", "admin1"],
  organisations: ["organisation", "name", "role"],
  consulted: ["organisation", "name", "askedOn"],
  results: ["title", "type"],
  indicators: ["title", "unit"],
  periods: ["start", "end", "target"],
  budgets: ["value", "periodStart", "periodEnd"],
  transactions: ["type", "date", "value"],
  inKind: ["organisation", "name", "kind", "quantity", "unit"],
  benefits: ["kind", "country", "group", "quantity", "unit"],
  documents: ["title", "category", "visibility"],
  sources: ["title", "publisher"],
};

/** What names a row of a list: the fields that say something, numbers as text. */
export function rowNames(list: string, row: object): [name: string, value: unknown][] {
  return (told[list] ?? [])
    .map((name): [string, unknown] => {
      const value: unknown = Reflect.get(row, name) ?? "";
      return [name, typeof value === "number" ? String(value) : value];
    })
    .filter(([, value]) => !isEmpty(value));
}
