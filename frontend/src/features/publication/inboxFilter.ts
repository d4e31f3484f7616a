import { oneOf } from "../../ui/search";

/** What may wait for somebody; the names are those of the API. */
export const inboxTypes = ["REVIEW", "KEY", "RETURNED"] as const;
export type InboxType = (typeof inboxTypes)[number];

/** What the address of the inbox may ask for. */
export type InboxFilter = { type?: InboxType; cursor?: string };

/** Reads the query of the address; a value that cannot be meant is left out rather than refused. */
export function readInboxFilter(search: Record<string, unknown>): InboxFilter {
  const type = oneOf(search.type);
  return { type: inboxTypes.find((one) => one === type), cursor: oneOf(search.cursor) };
}
