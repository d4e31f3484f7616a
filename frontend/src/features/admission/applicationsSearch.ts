import { oneOf } from "../../ui/search";

/** States of an application that reviewers see; the names are those of the API. */
export const applicationStates = ["WAITING", "VERIFIED", "REFUSED"] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** What the address of the list may ask for. */
export type ApplicationsSearch = { state?: ApplicationState; cursor?: string };

/** Reads the query of the address; a value that cannot be meant is left out rather than refused. */
export function readApplicationsSearch(search: Record<string, unknown>): ApplicationsSearch {
  const state = oneOf(search.state);
  return { state: applicationStates.find((one) => one === state), cursor: oneOf(search.cursor) };
}
