import { ProblemNote } from "../../ui/ProblemNote";
import { readProblem } from "../../ui/readProblem";
import { T } from "../../ui/T";

/** Why a step on a source was not taken; faults of single fields stand at the fields. */
export function SourceFailure({ thrown }: { thrown: unknown }) {
  if (thrown === null || thrown === undefined) {
    return null;
  }
  return readProblem(thrown).status === 412 ? (
    <p className="note error" role="alert">
      <T id="source.outdated" />
    </p>
  ) : (
    <ProblemNote thrown={thrown} />
  );
}
