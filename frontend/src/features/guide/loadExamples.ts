import type { Examples } from "./codeLanguages";

const files: Readonly<Record<string, () => Promise<{ examples: Examples }>>> = {
  "first-sync": () => import("./firstSyncExamples"),
  push: () => import("./pushExamples"),
  conflicts: () => import("./conflictsExamples"),
  webhooks: () => import("./webhooksExamples"),
};

/** The examples of a guide, each guide's in a file of its own; null where there is no such guide. */
export async function loadExamples(guide: string): Promise<Examples | null> {
  const file = Object.hasOwn(files, guide) ? files[guide] : undefined;
  return file === undefined ? null : (await file()).examples;
}
