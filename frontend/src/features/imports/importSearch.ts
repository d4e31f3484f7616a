import { oneOf } from "../../ui/search";

/** How grave a finding is; the names are those of the API. */
export const severities = ["error", "warning", "information"] as const;
export type Severity = (typeof severities)[number];

/** Which rows of an import are shown. */
export type ImportSearch = { severity?: Severity };

/** Reads which findings the address asks for; all where it asks for none. */
export function readImportSearch(search: Record<string, unknown>): ImportSearch {
  const asked = oneOf(search.severity);
  return { severity: severities.find((one) => one === asked) };
}

/** Reads the source of the list and the place in it. */
export function readImportsSearch(search: Record<string, unknown>): { source?: string; cursor?: string } {
  return { source: oneOf(search.source), cursor: oneOf(search.cursor) };
}
