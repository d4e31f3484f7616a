import { useQuery } from "@tanstack/react-query";
import { getProjectTraceOptions } from "../../api/@tanstack/react-query.gen";
import { ActorBalanceTable } from "./ActorBalanceTable";

/** The balance of actors of one project; the page stands without it while it is not known. */
export function ProjectBalance({ id }: { id: string }) {
  const trace = useQuery(getProjectTraceOptions({ path: { id } }));
  return trace.data === undefined ? null : <ActorBalanceTable balance={trace.data.balance} />;
}
