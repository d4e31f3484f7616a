import type { Line, Project } from "../../api/types.gen";
import { digitsOf, textOf } from "./formText";

/** One place a line, latitude first: the same form in which a line can be typed. */
function lineText(line: Line | null): string {
  return (line?.coordinates ?? []).map(([east, north]) => `${north}, ${east}`).join("\n");
}

/** The part of a project that says where it is and what it serves, for the form. */
export function scopeValues(project: Project) {
  return {
    countries: project.countries.map(({ country, role, percentage }) => ({
      country,
      role,
      percentage: digitsOf(percentage),
    })),
    proposals: project.proposals.map(({ proposal, share, rationale }) => ({
      proposal,
      share: digitsOf(share),
      rationale,
    })),
    sectors: project.sectors.map(({ vocabulary, code, percentage }) => ({
      vocabulary,
      code,
      percentage: digitsOf(percentage),
    })),
    sdgs: project.sdgs.map(({ target, weight, evidence }) => ({
      target,
      weight: digitsOf(weight),
      evidence,
    })),
    locations: project.locations.map((one) => ({
      id: one.id,
      name: one.name,
      country: textOf(one.country),
      admin1: textOf(one.admin1),
      latitude: digitsOf(one.latitude),
      longitude: digitsOf(one.longitude),
      line: lineText(one.line),
      exactness: textOf(one.exactness),
      locationClass: textOf(one.locationClass),
      reach: textOf(one.reach),
    })),
  };
}
