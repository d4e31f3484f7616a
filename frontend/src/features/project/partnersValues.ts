import type { Project } from "../../api/types.gen";
import { moneyOf, textOf } from "./formText";

/** The part of a project that says who takes part, for the form. */
export function partnersValues(project: Project) {
  return {
    organisations: project.organisations.map((one) => ({
      organisation: textOf(one.organisation),
      name: textOf(one.name),
      identifier: textOf(one.identifier),
      actorType: one.actorType ?? ("" as const),
      role: one.role,
      theirReference: textOf(one.theirReference),
      contribution: moneyOf(one.contribution),
    })),
    consulted: project.consulted.map((one) => ({
      id: one.id,
      organisation: textOf(one.organisation),
      name: textOf(one.name),
      actorType: one.actorType ?? ("" as const),
      country: textOf(one.country),
      askedOn: one.askedOn,
      answeredOn: textOf(one.answeredOn),
      answer: one.answer,
    })),
    relatedProjects: project.relatedProjects.map(({ type, project: code }) => ({ type, project: code })),
  };
}
