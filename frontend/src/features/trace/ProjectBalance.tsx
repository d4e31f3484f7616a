import { useQuery } from "@tanstack/react-query";
import { BalanceTable } from "./BalanceTable";
import { traceOptions } from "./traceSubject";

/** The balance of actors of one project, whose page has the ledgers themselves; nothing while it is not known. */
export function ProjectBalance({ project }: { project: string }) {
  const trace = useQuery(traceOptions({ project }));
  return trace.data === undefined ? null : <BalanceTable balance={trace.data.balance} />;
}
