import { oneOf } from "../../ui/search";

/** Reads the place in a list from the address. */
export function readSourceSearch(search: Record<string, unknown>): { cursor?: string } {
  return { cursor: oneOf(search.cursor) };
}
