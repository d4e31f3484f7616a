import type { Project, ProjectInput, ProjectPatch } from "../../api/types.gen";

/** A project as the form holds it: nothing is null, texts are by language. */
export type ProjectValues = {
  lead: string;
  originalLanguage: string;
  title: Record<string, string>;
  summary: Record<string, string>;
  description: Record<string, string>;
  activityStatus: string;
  scopeLevel: string;
  collaborationType: string;
  plannedStart: string;
  actualStart: string;
  plannedEnd: string;
  actualEnd: string;
  countries: string[];
  proposals: string[];
};

export const textFields = ["title", "summary", "description"] as const;
export const codeFields = ["scopeLevel", "collaborationType"] as const;
export const dateFields = ["plannedStart", "actualStart", "plannedEnd", "actualEnd"] as const;
export const listFields = ["countries", "proposals"] as const;

export function emptyValues(lead: string, originalLanguage: string): ProjectValues {
  return {
    lead,
    originalLanguage,
    title: { [originalLanguage]: "" },
    summary: {},
    description: {},
    activityStatus: "1",
    scopeLevel: "",
    collaborationType: "",
    plannedStart: "",
    actualStart: "",
    plannedEnd: "",
    actualEnd: "",
    countries: [],
    proposals: [],
  };
}

export function valuesOf(project: Project): ProjectValues {
  return {
    lead: project.lead.code,
    originalLanguage: project.originalLanguage,
    title: project.title,
    summary: project.summary,
    description: project.description,
    activityStatus: project.activityStatus,
    scopeLevel: project.scopeLevel ?? "",
    collaborationType: project.collaborationType ?? "",
    plannedStart: project.plannedStart ?? "",
    actualStart: project.actualStart ?? "",
    plannedEnd: project.plannedEnd ?? "",
    actualEnd: project.actualEnd ?? "",
    countries: project.countries,
    proposals: project.proposals,
  };
}

/** The texts that say something, without what stands around them. */
export function written(texts: Record<string, string | undefined>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [tag, text] of Object.entries(texts)) {
    if (text !== undefined && text.trim() !== "") {
      found[tag] = text.trim();
    }
  }
  return found;
}

/** What a new project is created from. */
export function inputOf(values: ProjectValues): ProjectInput {
  const orNull = (value: string) => (value === "" ? null : value);
  return {
    ...values,
    title: written(values.title),
    summary: written(values.summary),
    description: written(values.description),
    scopeLevel: orNull(values.scopeLevel),
    collaborationType: orNull(values.collaborationType),
    plannedStart: orNull(values.plannedStart),
    actualStart: orNull(values.actualStart),
    plannedEnd: orNull(values.plannedEnd),
    actualEnd: orNull(values.actualEnd),
  };
}

/** One map of texts as a merge patch: what is new or different, and null for what was emptied. */
function textPatch(before: Record<string, string>, after: Record<string, string>) {
  const old = written(before);
  const now = written(after);
  const patch: Record<string, string | null> = {};
  for (const tag of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (old[tag] !== now[tag]) {
      patch[tag] = now[tag] ?? null;
    }
  }
  return Object.keys(patch).length === 0 ? undefined : patch;
}

/** Whether two lists hold the same, in whatever order. */
export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}

/** The difference between two states of the form as a merge patch (RFC 7396). */
export function patchOf(before: ProjectValues, after: ProjectValues): ProjectPatch {
  const patch: ProjectPatch = {};
  for (const name of textFields) {
    patch[name] = textPatch(before[name], after[name]);
  }
  for (const name of [...codeFields, ...dateFields]) {
    patch[name] = before[name] === after[name] ? undefined : after[name] === "" ? null : after[name];
  }
  for (const name of listFields) {
    patch[name] = sameList(before[name], after[name]) ? undefined : after[name];
  }
  patch.activityStatus = before.activityStatus === after.activityStatus ? undefined : after.activityStatus;
  return patch;
}

export function isEmptyPatch(patch: ProjectPatch): boolean {
  return Object.values(patch).every((value) => value === undefined);
}
