import { useSignInAgain } from "../../ui/form/signInAgain";
import { readProblem } from "../../ui/readProblem";
import { T } from "../../ui/T";
import { StepFailure } from "../project/StepFailure";

/** Why a step was not taken; where it wants a sign-in of the last minutes, the way to it. */
export function ClientFailure({ thrown }: { thrown: unknown }) {
  const signInAgain = useSignInAgain();
  if (readProblem(thrown).code !== "recent-sign-in-required") {
    return <StepFailure thrown={thrown} />;
  }
  return (
    <div className="note" role="alert">
      <p>
        <T id="client.recent" />
      </p>
      <button type="button" className="button" onClick={signInAgain}>
        <T id="client.signInAgain" />
      </button>
    </div>
  );
}
