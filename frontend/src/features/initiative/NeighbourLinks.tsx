import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listProposals } from "../../api/operations/listProposals.gen";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { nearProposalsKey } from "./nearProposals";

/** The proposals before and after this one. */
export function NeighbourLinks({ initiative, number }: { initiative: string; number: number }) {
  const { _ } = useLingui();
  const proposals = useQuery({
    queryKey: nearProposalsKey(initiative, number),
    queryFn: async ({ signal }) => {
      const request = {
        path: { code: initiative },
        query: { limit: 200 },
        signal,
        throwOnError: true,
      } as const;
      return (await listProposals(request)).data.items;
    },
  });
  const near = (proposals.data ?? []).filter((one) => Math.abs(one.number - number) === 1);
  return (
    <nav className="section neighbours" aria-label={_("proposal.neighbours")}>
      {near.map((one) => (
        <Link
          key={one.number}
          to="/proposals/$initiative/$number"
          params={{ initiative, number: String(one.number) }}
        >
          <span className="muted">
            <T id={one.number < number ? "proposal.before" : "proposal.after"} />
          </span>
          <span>
            {one.number}. <LocalText of={one.title} />
          </span>
        </Link>
      ))}
    </nav>
  );
}
