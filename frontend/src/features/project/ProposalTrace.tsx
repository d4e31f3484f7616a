import "../../styles/project.css";
import "../../styles/record.css";
import { useQuery } from "@tanstack/react-query";
import { getProposalTraceOptions } from "../../api/@tanstack/react-query.gen";
import type { Ledger, Trace } from "../../api/types.gen";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";
import { ActorBalanceTable } from "./ActorBalanceTable";
import { TraceLights } from "./TraceLights";

type Props = { initiative: string; number: string };

function light({ lights }: Trace, ledger: Ledger) {
  const { entries = 0, completed = 0 } = lights.find((one) => one.ledger === ledger) ?? {};
  return { entries, completed };
}

/** The three lights of a proposal over all projects that carry it out, and the balance of their actors. */
export function ProposalTrace({ initiative, number }: Props) {
  const query = useQuery(getProposalTraceOptions({ path: { initiative, number: Number(number) } }));
  return (
    <Loaded query={query} lines={2}>
      {(trace) =>
        trace.projects === 0 ? (
          <p className="muted">
            <T id="balance.noProjects" />
          </p>
        ) : (
          <>
            <TraceLights
              lights={{
                consulted: light(trace, "CONSULTED"),
                contributed: light(trace, "CONTRIBUTED"),
                benefited: light(trace, "BENEFITED"),
              }}
            />
            <ActorBalanceTable balance={trace.balance} />
          </>
        )
      }
    </Loaded>
  );
}
