import { useSignInAgain } from "../../ui/form/signInAgain";
import { ProblemNote } from "../../ui/ProblemNote";
import { readProblem } from "../../ui/readProblem";
import { T } from "../../ui/T";

/** Why a decision was not taken; where it wants a sign-in of the last minutes, the way to it. */
export function AdmissionFailure({ thrown }: { thrown: unknown }) {
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
        <T id="admission.recent" />
      </p>
      <button type="button" className="button" onClick={signInAgain}>
        <T id="admission.signInAgain" />
      </button>
    </div>
  );
}
