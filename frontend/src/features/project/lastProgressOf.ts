/** The day of the last progress where a line of a list carries it. */
export function lastProgressOf(project: object): string | null {
  return "lastProgressAt" in project && typeof project.lastProgressAt === "string"
    ? project.lastProgressAt
    : null;
}
