import type { ApprovalKey } from "../../api/types.gen";

export type KeyState = "ASKED" | "LATER" | "APPROVED" | "CARRIED" | "SILENT" | "RETURNED";

/** Where a key stands, as a reader is told it; words and signs of the page go by it. */
export function keyState({ decision, open, carriedFrom }: ApprovalKey): KeyState {
  if (decision === "PENDING") {
    return open ? "ASKED" : "LATER";
  }
  return decision === "APPROVED" && carriedFrom !== null ? "CARRIED" : decision;
}

/** Beside the word, so that nothing hangs on a colour. */
export const keySigns: Record<KeyState, string> = {
  ASKED: "…",
  LATER: "○",
  APPROVED: "✓",
  CARRIED: "✓",
  SILENT: "✓",
  RETURNED: "↩",
};
