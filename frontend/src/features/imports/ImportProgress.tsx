import { useMutation, useQueryClient } from "@tanstack/react-query";
import { cancelImportMutation } from "../../api/operations/cancelImport.gen";
import { getImportQueryKey } from "../../api/operations/getImport.gen";
import type { Import } from "../../api/types.gen";
import { formatNumber } from "../../ui/formats";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** How far the hub is with a file, and the way to stop it. */
export function ImportProgress({ run }: { run: Import }) {
  const language = useLanguage();
  const queries = useQueryClient();
  const path = { id: run.id };
  const cancel = useMutation({
    ...cancelImportMutation(),
    onSettled: () => queries.invalidateQueries({ queryKey: getImportQueryKey({ path }) }),
  });
  const { total, done, left, perSecond } = run.rows;
  const seconds = left !== null && perSecond !== null && perSecond > 0 ? Math.ceil(left / perSecond) : null;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">
        <T id={run.dryRun ? "imports.checking" : "imports.writing"} />
      </h2>
      {cancel.error !== null && <ProblemNote thrown={cancel.error} />}
      <p>
        {total === null ? (
          <T id={run.state === "queued" ? "imports.waits" : "imports.readsThrough"} />
        ) : (
          <T
            id="imports.rowsDone"
            values={{ done: formatNumber(done, language), total: formatNumber(total, language) }}
          />
        )}{" "}
        {perSecond !== null && (
          <span className="muted">
            <T id="imports.perSecond" values={{ rows: formatNumber(perSecond, language) }} />{" "}
            {seconds !== null && <T id="imports.secondsLeft" values={{ count: seconds }} />}
          </span>
        )}
      </p>
      <div className="row">
        <label className="grow">
          <span className="hidden">
            <T id={run.dryRun ? "imports.checking" : "imports.writing"} />
          </span>
          <progress max={total ?? undefined} value={total === null ? undefined : done} />
        </label>
        {run.may.includes("CANCEL") && (
          <button
            type="button"
            className="button quiet"
            disabled={cancel.isPending}
            onClick={() => cancel.mutate({ path })}
          >
            <T id="imports.cancel" />
          </button>
        )}
      </div>
      <p className="muted">
        <T id="imports.leave" />
      </p>
    </section>
  );
}
