import { readProblem } from "../../ui/readProblem";

/** What the API found at one place of what was sent: its sentence, for the field that holds the place. */
export function faultAt(thrown: unknown, pointer: string): string | undefined {
  const fault = readProblem(thrown).errors.find((one) => one.pointer === pointer);
  return fault === undefined ? undefined : (fault.detail ?? fault.code);
}

/** What the API found at a list or at any of its entries, for a field that holds the whole list. */
export function faultsWithin(thrown: unknown, pointer: string): string | undefined {
  const faults = readProblem(thrown).errors.filter(
    (one) => one.pointer === pointer || one.pointer?.startsWith(`${pointer}/`),
  );
  return faults.length === 0 ? undefined : faults.map(({ detail, code }) => detail ?? code).join("; ");
}
