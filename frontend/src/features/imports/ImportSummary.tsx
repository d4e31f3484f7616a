import { Fragment } from "react";
import type { Import } from "../../api/types.gen";
import { formatNumber } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { outcomes } from "./importStates";

/** How many rows of each outcome there are; of a dry run, how many there would be. */
export function ImportSummary({ run }: { run: Import }) {
  const language = useLanguage();
  const some = outcomes.filter((outcome) => Number(run.outcomes[outcome]) > 0);
  return (
    <section aria-labelledby="summary">
      <h2 id="summary" tabIndex={-1}>
        <T id={run.dryRun ? "imports.wouldBe" : "imports.became"} />
      </h2>
      <dl className="facts">
        <dt>
          <T id="imports.col.rows" />
        </dt>
        <dd>{formatNumber(run.rows.done, language)}</dd>
        {some.map((outcome) => (
          <Fragment key={outcome}>
            <dt>
              <T id={`imports.outcome.${outcome}`} />
            </dt>
            <dd>{formatNumber(Number(run.outcomes[outcome]), language)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
