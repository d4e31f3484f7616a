import type { Import } from "../../api/types.gen";
import { T } from "../../ui/T";
import { stateWords } from "./importStates";

/** Where an import stands, and whether it only checks or writes. */
export function ImportState({ of: { state, dryRun } }: { of: Import }) {
  const word = stateWords[state];
  return (
    <>
      <span className={`badge import ${state}`}>
        {word === undefined ? <bdi>{state}</bdi> : <T id={word} />}
      </span>{" "}
      <span className="muted">
        <T id={dryRun ? "imports.dryRun" : "imports.real"} />
      </span>
    </>
  );
}
