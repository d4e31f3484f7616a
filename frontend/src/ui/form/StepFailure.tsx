import { ProblemNote } from "../ProblemNote";
import { readProblem } from "../readProblem";
import { T } from "../T";
import { useSignInAgain } from "./signInAgain";

/** Why a step was not taken; where it wants a sign-in of the last minutes, the way to it. */
export function StepFailure({ thrown }: { thrown: unknown }) {
  const signInAgain = useSignInAgain();
  if (thrown === null) {
    return null;
  }
  if (readProblem(thrown).code !== "recent-sign-in-required") {
    return <ProblemNote thrown={thrown} faults />;
  }
  return (
    <div className="note" role="alert">
      <p>
        <T id="work.recent" />
      </p>
      <button type="button" className="button" onClick={signInAgain}>
        <T id="work.signInAgain" />
      </button>
    </div>
  );
}
