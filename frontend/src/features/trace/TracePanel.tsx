import "../../styles/project.css";
import "../../styles/trace.css";
import { useQuery } from "@tanstack/react-query";
import { formatInstant } from "../../ui/formats";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { FreshnessBadge } from "../project/FreshnessBadge";
import { BalanceTable } from "./BalanceTable";
import { LedgerDetails } from "./LedgerDetails";
import { TraceSummary } from "./TraceSummary";
import { type TraceSubject, traceOptions } from "./traceSubject";

/** Consulted, contributed, benefited: the three lights, who took part of those called on, and the entries behind them. */
export function TracePanel({ of }: { of: TraceSubject }) {
  const language = useLanguage();
  const trace = useQuery(traceOptions(of));
  return (
    <Loaded query={trace} lines={6}>
      {({ lights, balance, projects, freshness, lastProgressAt }) => (
        <>
          {!("project" in of) && (
            <p>
              <T id="ledger.projects" values={{ count: projects }} />
            </p>
          )}
          <TraceSummary lights={lights} single={"project" in of} />
          {freshness !== null && (
            <p>
              <FreshnessBadge of={freshness} />{" "}
              {lastProgressAt !== null && (
                <span className="muted">
                  <T id="ledger.lastProgress" values={{ time: formatInstant(lastProgressAt, language) }} />
                </span>
              )}
            </p>
          )}
          <BalanceTable balance={balance} />
          {lights
            .filter(({ entries }) => entries > 0)
            .map(({ ledger, entries }) => (
              <LedgerDetails key={ledger} of={of} ledger={ledger} entries={entries} />
            ))}
        </>
      )}
    </Loaded>
  );
}
