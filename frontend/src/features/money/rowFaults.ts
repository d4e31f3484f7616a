import type { ProblemError } from "../../ui/readProblem";

/** A fault of a file: in which line and column, where it lies in one. */
export type RowFault = { line: string | null; column: string | null; says: string };

/** The faults of a file in the order of its lines; what is said of the whole file comes last. */
export function rowFaults(errors: readonly ProblemError[]): RowFault[] {
  return errors.map(({ pointer, detail, code }) => {
    const [, line = null, column = null] = /^\/line\/(\d+)(?:\/(\w+))?$/.exec(pointer ?? "") ?? [];
    return { line, column, says: detail ?? code };
  });
}
