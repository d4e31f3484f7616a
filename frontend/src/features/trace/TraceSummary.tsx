import type { TraceLight } from "../../api/types.gen";
import { T } from "../../ui/T";

type Props = {
  lights: readonly TraceLight[];
  /** Of one project: it need not be said in how many. */
  single: boolean;
};

/** The three lights: a disc that is empty or full, its word, and the figures that it stands for. */
export function TraceSummary({ lights, single }: Props) {
  return (
    <ul className="trace-lights">
      {lights.map(({ ledger, lit, entries, completed, projects }) => (
        <li key={ledger}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <circle className={lit ? "lit" : "unlit"} cx="12" cy="12" r="9" />
          </svg>
          <span>
            <strong>
              <T id={`ledger.light.${ledger}`} />
            </strong>
            {": "}
            <T id={lit ? "ledger.lit" : "ledger.unlit"} />
            {lit && (
              <span className="trace-counts">
                <T id={`ledger.counts.${ledger}`} values={{ entries, completed }} />
                {!single && (
                  <>
                    {" · "}
                    <T id="ledger.inProjects" values={{ count: projects }} />
                  </>
                )}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
