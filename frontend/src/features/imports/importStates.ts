import type { Import } from "../../api/types.gen";

/** Whether the hub still works on an import. */
export function isOpen({ state }: Pick<Import, "state">): boolean {
  return ["queued", "reading", "running"].includes(state);
}

/** States that the page has a word for; others may appear. */
export const stateWords: Readonly<Record<string, string>> = {
  queued: "imports.state.queued",
  reading: "imports.state.reading",
  running: "imports.state.running",
  done: "imports.state.done",
  failed: "imports.state.failed",
  cancelled: "imports.state.cancelled",
};

/** What becomes of a row, in the order in which the page counts it. */
export const outcomes = [
  "created",
  "updated",
  "unchanged",
  "deleted",
  "stale",
  "conflict",
  "invalid",
  "failed",
] as const;

/** Rows of a dry run that a commitment would write. */
export function wouldWrite({ outcomes: { created, updated, deleted } }: Pick<Import, "outcomes">): number {
  return Number(created) + Number(updated) + Number(deleted);
}
