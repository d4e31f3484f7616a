import { oneOf } from "../../ui/search";

/** States of a delivery; the names are those of the API. */
export const deliveryStates = ["DUE", "SENDING", "DELIVERED", "FAILED"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What the address of the page may ask for: the log of one webhook, narrowed to one state. */
export type WebhookSearch = { log?: string; state?: DeliveryState; cursor?: string };

/** Reads the query of the address; a value that cannot be meant is left out rather than refused. */
export function readWebhookSearch(search: Record<string, unknown>): WebhookSearch {
  const state = oneOf(search.state);
  return {
    log: oneOf(search.log),
    state: deliveryStates.find((one) => one === state),
    cursor: oneOf(search.cursor),
  };
}
