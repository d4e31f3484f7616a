import * as v from "valibot";

const shape = v.object({
  lead: v.string(),
  originalLanguage: v.string(),
  title: v.string(),
  summary: v.string(),
});

/** The little that a new project begins with. */
export type NewProject = v.InferOutput<typeof shape>;

/** Rules that a writer can be told at once. Messages are ids of the catalogue. */
export const newProjectRules = v.object({
  lead: v.pipe(v.string(), v.minLength(1, "form.required")),
  originalLanguage: v.string(),
  title: v.pipe(v.string(), v.trim(), v.minLength(1, "form.titleRequired"), v.maxLength(300, "form.tooLong")),
  summary: v.pipe(v.string(), v.trim(), v.maxLength(1000, "form.tooLong")),
});

/** What was kept on the device. */
export const newDraftRules = v.object({ savedAt: v.string(), values: shape });
