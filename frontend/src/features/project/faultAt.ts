import { readProblem } from "../../ui/readProblem";

/** What the API found at one place of what was sent: its sentence, for the field that holds the place. */
export function faultAt(thrown: unknown, pointer: string): string | undefined {
  const fault = readProblem(thrown).errors.find((one) => one.pointer === pointer);
  return fault === undefined ? undefined : (fault.detail ?? fault.code);
}
