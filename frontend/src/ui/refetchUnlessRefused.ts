import { readProblem } from "./readProblem";

type State = { state: { error: unknown } };

/** Looks again every so many milliseconds, until the API says that this reader may not: asking more changes nothing. */
export function refetchUnlessRefused(every: number) {
  return ({ state: { error } }: State): number | false =>
    error !== null && [401, 403, 404].includes(readProblem(error).status) ? false : every;
}
