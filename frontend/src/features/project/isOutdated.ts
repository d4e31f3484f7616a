import { readProblem } from "../../ui/readProblem";

/** Whether the API refused because the project is no longer what this page read. */
export function isOutdated(thrown: unknown): boolean {
  return [409, 412].includes(readProblem(thrown).status);
}
