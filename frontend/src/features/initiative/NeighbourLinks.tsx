import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listProposalsOptions } from "../../api/@tanstack/react-query.gen";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";

/** The proposals before and after this one. */
export function NeighbourLinks({ initiative, number }: { initiative: string; number: number }) {
  const { _ } = useLingui();
  const proposals = useQuery(listProposalsOptions({ path: { code: initiative }, query: { limit: 200 } }));
  const near = (proposals.data?.items ?? []).filter((one) => Math.abs(one.number - number) === 1);
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
