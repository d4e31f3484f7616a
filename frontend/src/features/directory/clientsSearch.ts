import { oneOf } from "../../ui/search";

/** What the address of the page may ask for: where in the list to go on. */
export type ClientsSearch = { cursor?: string };

export function readClientsSearch(search: Record<string, unknown>): ClientsSearch {
  return { cursor: oneOf(search.cursor) };
}
