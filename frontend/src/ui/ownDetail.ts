import type { Problem } from "./readProblem";

/** What a problem says of itself to a reader; that its faults are listed is said to programs, the pages list them. */
export function ownDetail({ code, detail, errors }: Problem): string | null {
  return code === "validation-failed" && errors.length > 0 ? null : detail;
}
