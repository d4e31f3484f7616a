import { oneOf } from "../../ui/search";

/** What came of a deed; the names are those of the API. */
export const auditResults = ["DONE", "REFUSED", "FAILED"] as const;

/** What the address of the page may ask for. */
export type AuditSearch = {
  action?: string;
  actor?: string;
  target?: string;
  from?: string;
  to?: string;
  result?: (typeof auditResults)[number];
  cursor?: string;
};

function day(value: unknown): string | undefined {
  const text = oneOf(value);
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

/** Reads the query of the address; a value that cannot be meant is left out rather than refused. */
export function readAuditSearch(search: Record<string, unknown>): AuditSearch {
  const result = oneOf(search.result);
  return {
    action: oneOf(search.action),
    actor: oneOf(search.actor),
    target: oneOf(search.target),
    from: day(search.from),
    to: day(search.to),
    result: auditResults.find((one) => one === result),
    cursor: oneOf(search.cursor),
  };
}
