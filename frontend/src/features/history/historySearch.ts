import { oneOf } from "../../ui/search";

/** How two texts are compared: in one run of words, or next to each other. */
export const comparisons = ["side", "inline"] as const;
export type ComparisonView = (typeof comparisons)[number];

/** What the address of the history says: which two revisions are compared and how. */
export type HistorySearch = { from?: string; to?: string; view?: ComparisonView };

function numberOf(value: unknown): string | undefined {
  const text = oneOf(value);
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? text : undefined;
}

/** How a comparison is shown, where the address says nothing else of it. */
export function readComparisonView(search: Record<string, unknown>): Pick<HistorySearch, "view"> {
  const view = oneOf(search.view);
  return { view: comparisons.find((one) => one === view) };
}

export function readHistorySearch(search: Record<string, unknown>): HistorySearch {
  return { from: numberOf(search.from), to: numberOf(search.to), ...readComparisonView(search) };
}
