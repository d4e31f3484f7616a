import { ProblemNote } from "../../ui/ProblemNote";
import { isOutdated } from "./isOutdated";
import { OutdatedNote } from "./OutdatedNote";

/** Why a step was not taken: somebody else was faster, or what the register says. */
export function StepFailure({ thrown }: { thrown: unknown }) {
  if (thrown === null) {
    return null;
  }
  return isOutdated(thrown) ? <OutdatedNote /> : <ProblemNote thrown={thrown} faults />;
}
