import type { ProjectFilter } from "./projectFilter";
import { facetQuery } from "./projectQuery";

/** What the API writes an export as, in the order that readers are offered it. */
export const exportFormats = ["xlsx", "csv", "ndjson", "geojson", "iati-xml"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The address of the list as one file: the filters of the page, neither its order nor its place in the list. */
export function exportAddress(filter: ProjectFilter, format: ExportFormat, lang: string): string {
  const query = new URLSearchParams({ format, lang });
  for (const [name, value] of Object.entries(facetQuery(filter)))
    if (value !== undefined && value !== "") query.set(name, value);
  return `/api/v1/projects/export?${query}`;
}
