import { Link } from "@tanstack/react-router";
import type { Import } from "../../api/types.gen";
import { T } from "../../ui/T";
import { ImportProgress } from "./ImportProgress";
import { ImportRows } from "./ImportRows";
import { ImportSteps } from "./ImportSteps";
import { ImportSummary } from "./ImportSummary";
import { isOpen } from "./importStates";
import { MappingPanel } from "./MappingPanel";
import { NotKept } from "./NotKept";

/** What there is to say of an import in its state: how far it is, why it failed, or what was found and may be done. */
export function ImportBody({ run }: { run: Import }) {
  if (isOpen(run)) {
    return <ImportProgress run={run} />;
  }
  const ended = run.state === "done";
  return (
    <>
      {run.problem !== null && (
        <div className="note error" role="alert">
          <p className="note-title">
            <T id="imports.failed" />
          </p>
          <p dir="auto">{run.problem.detail}</p>
          {run.problem.line !== null && (
            <p>
              <T id="imports.atLine" values={{ line: String(run.problem.line) }} />
            </p>
          )}
        </div>
      )}
      {run.state === "cancelled" && (
        <p className="note">
          <T id={run.dryRun ? "imports.cancelledDry" : "imports.cancelledReal"} />
        </p>
      )}
      {(ended || run.rows.done > 0) && <ImportSummary run={run} />}
      {ended && !run.dryRun && (
        <p className="note done">
          <T id="imports.written" />{" "}
          <Link to="/w/sources/$code" params={{ code: run.source }}>
            <T id="imports.toProjects" />
          </Link>
        </p>
      )}
      <ImportSteps run={run} />
      {run.dryRun && run.table !== null && run.may.includes("CHECK") && (
        <MappingPanel key={run.finishedAt} run={run} table={run.table} />
      )}
      <NotKept run={run} />
      {(ended || run.rows.done > 0) && <ImportRows run={run} />}
    </>
  );
}
