import type { Project } from "../../api/types.gen";
import type { FormError } from "../../ui/ErrorSummary";
import { type Section, sectionOf } from "./editorSections";

/** How much is to be done in a section. */
export type SectionState = {
  /** What keeps it from being saved or handed in: faults of the form and critical findings. */
  urgent: number;
  /** What the publication checklist found beside that. */
  others: number;
};

export function sectionState(project: Project, errors: readonly FormError[], section: Section): SectionState {
  const found = (project.findings?.items ?? []).filter((one) => sectionOf(one.pointer ?? "") === section);
  const critical = found.filter(({ severity }) => severity === "CRITICAL").length;
  const faults = errors.filter(({ field }) => sectionOf(field) === section).length;
  return { urgent: faults + critical, others: found.length - critical };
}
