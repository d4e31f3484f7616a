import { readProblem } from "../../ui/readProblem";

/**
 * What to say of an upload that failed: the API's own sentences where it has some, else an id of the catalogue. A wrong
 * name and a wrong media type of the same bytes are one fault to a reader, of which the first is said.
 */
export function uploadReason(thrown: unknown): string {
  const { errors, detail, status } = readProblem(thrown);
  const told = errors
    .filter(({ code }, index) => errors.findIndex((one) => one.code === code) === index)
    .map((one) => one.detail ?? one.code)
    .join("; ");
  const known = [0, 401, 403, 404, 409, 413, 415, 429, 503].includes(status);
  return told !== "" ? told : (detail ?? `problem.${known ? status : 500}`);
}
