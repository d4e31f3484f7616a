import type { Project } from "../../api/types.gen";
import { digitsOf, textOf } from "./formText";
import { fundingValues } from "./fundingValues";
import { partnersValues } from "./partnersValues";
import type { ProjectValues } from "./projectRules";
import { resultsValues } from "./resultsValues";
import { scopeValues } from "./scopeValues";

function basicsValues(project: Project) {
  const { contact } = project;
  return {
    originalLanguage: project.originalLanguage,
    title: project.title,
    summary: project.summary,
    description: project.description,
    objectives: project.objectives,
    targetGroups: project.targetGroups,
    otherDescription: project.otherDescription,
    textKinds: project.textKinds,
    activityStatus: project.activityStatus,
    scopeLevel: textOf(project.scopeLevel),
    collaborationType: textOf(project.collaborationType),
    plannedStart: textOf(project.plannedStart),
    plannedStartPrecision: project.plannedStartPrecision,
    actualStart: textOf(project.actualStart),
    actualStartPrecision: project.actualStartPrecision,
    plannedEnd: textOf(project.plannedEnd),
    plannedEndPrecision: project.plannedEndPrecision,
    actualEnd: textOf(project.actualEnd),
    actualEndPrecision: project.actualEndPrecision,
    milestones: project.milestones.map((one) => ({
      id: one.id,
      title: one.title,
      due: one.due,
      doneOn: textOf(one.doneOn),
      status: one.status,
    })),
    markers: project.markers.map(({ marker, significance }) => ({ marker, significance })),
    groups: project.groups.map(({ group, significance }) => ({
      group,
      significance: digitsOf(significance),
    })),
    contact: {
      name: textOf(contact?.name ?? null),
      email: textOf(contact?.email ?? null),
      phone: textOf(contact?.phone ?? null),
    },
  };
}

function documentsValues(project: Project) {
  return {
    documents: project.documents.map((one) => ({
      id: one.id,
      category: one.category,
      title: one.title,
      language: textOf(one.language),
      file: textOf(one.file),
      url: textOf(one.url),
      format: textOf(one.format),
      documentDate: textOf(one.documentDate),
      visibility: one.visibility,
    })),
    sources: project.sources.map((one) => ({
      id: one.id,
      title: one.title,
      publisher: textOf(one.publisher),
      url: textOf(one.url),
      document: textOf(one.document),
      official: one.official,
      retrievedOn: textOf(one.retrievedOn),
    })),
  };
}

/** A working revision as the form holds it. */
export function valuesOf(project: Project): ProjectValues {
  return {
    ...basicsValues(project),
    ...scopeValues(project),
    ...partnersValues(project),
    ...resultsValues(project),
    ...fundingValues(project),
    ...documentsValues(project),
  };
}
