import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { checkImportMutation } from "../../api/operations/checkImport.gen";
import { commitImportMutation } from "../../api/operations/commitImport.gen";
import { getImportQueryKey } from "../../api/operations/getImport.gen";
import type { Import } from "../../api/types.gen";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { wouldWrite } from "./importStates";

/** What may be done once the hub has done its part: write what was checked, check it again, or take another file. */
export function ImportSteps({ run }: { run: Import }) {
  const queries = useQueryClient();
  const path = { id: run.id };
  // what is on the screen, and nothing that somebody checked since
  const headers = { "If-Match": `"${run.version}"` };
  const onSettled = () => queries.invalidateQueries({ queryKey: getImportQueryKey({ path }) });
  const commit = useMutation({ ...commitImportMutation(), onSettled });
  const check = useMutation({ ...checkImportMutation(), onSettled });
  const count = wouldWrite(run);
  const refused = Number(run.outcomes.invalid) + Number(run.outcomes.conflict) + Number(run.outcomes.failed);
  return (
    <div className="stack">
      {check.error !== null && <ProblemNote thrown={check.error} faults />}
      {run.may.includes("COMMIT") && count === 0 && (
        <p className="note">
          <T id="imports.nothingToWrite" />
        </p>
      )}
      <div className="row">
        {run.may.includes("COMMIT") && count > 0 && (
          <ConfirmDialog
            action={<T id="imports.commit" values={{ count }} />}
            title={<T id="imports.commitTitle" values={{ count }} />}
            confirm={<T id="imports.commitConfirm" />}
            pending={commit.isPending}
            failure={commit.error !== null && <ProblemNote thrown={commit.error} faults />}
            onConfirm={() => commit.mutateAsync({ path, headers })}
          >
            <p>
              <T id="imports.commitText" />
            </p>
            {refused > 0 && (
              <p>
                <T id="imports.commitRefused" values={{ count: refused }} />
              </p>
            )}
          </ConfirmDialog>
        )}
        {run.may.includes("CHECK") && (
          <button
            type="button"
            className="button quiet"
            disabled={check.isPending}
            onClick={() => check.mutate({ path, headers })}
          >
            <T id="imports.checkAgain" />
          </button>
        )}
        <Link to="/w/imports/new" search={{ source: run.source }} className="button quiet">
          <T id="imports.another" />
        </Link>
      </div>
    </div>
  );
}
