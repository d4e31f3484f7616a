import type { Member } from "./projectRules";

/** The sections of the editor in their order, each with the members of the project that it holds. */
export const editorSections = {
  basics: [
    "title",
    "summary",
    "description",
    "objectives",
    "targetGroups",
    "otherDescription",
    "textKinds",
    "originalLanguage",
    "activityStatus",
    "scopeLevel",
    "collaborationType",
    "plannedStart",
    "plannedStartPrecision",
    "actualStart",
    "actualStartPrecision",
    "plannedEnd",
    "plannedEndPrecision",
    "actualEnd",
    "actualEndPrecision",
    "milestones",
    "contact",
    "groups",
    "markers",
  ],
  scope: ["countries", "proposals", "sectors", "sdgs", "locations"],
  partners: ["organisations", "consulted", "relatedProjects"],
  results: ["results"],
  funding: ["budgets", "transactions", "inKind", "benefits", "noBenefitReason"],
  documents: ["documents", "sources"],
  review: [],
} as const satisfies Record<string, readonly Member[]>;

export type Section = keyof typeof editorSections;

export function isSection(name: string): name is Section {
  return name in editorSections;
}

export const sections: readonly Section[] = Object.keys(editorSections).filter(isSection);

/** The section in which a field stands, or a place that a pointer means. */
export function sectionOf(field: string): Section {
  const [name = ""] = field.replace(/^\//, "").split(/[./]/);
  return sections.find((section) => editorSections[section].some((member) => member === name)) ?? "basics";
}
