import type { Project } from "../../api/types.gen";
import type { FormError } from "../../ui/ErrorSummary";
import type { Finding } from "./EditorContext";
import { type Section, sectionOf } from "./editorSections";

/** What the publication checklist found in a section, worst first. */
export function sectionFindings(project: Project, section: Section): readonly Finding[] {
  return (project.findings?.items ?? []).filter((one) => sectionOf(one.pointer ?? "") === section);
}

/** What keeps a section from being saved or handed in: faults of the form and critical findings. */
export function urgentCount(
  findings: readonly Finding[],
  errors: readonly FormError[],
  section: Section,
): number {
  const faults = errors.filter(({ field }) => sectionOf(field) === section);
  return faults.length + findings.filter(({ severity }) => severity === "CRITICAL").length;
}
