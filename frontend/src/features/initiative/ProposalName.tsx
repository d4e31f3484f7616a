import { LocalText } from "../../ui/LocalText";
import { useProposals } from "./useProposals";

/** A proposal by its code and short title. */
export function ProposalName({ code }: { code: string }) {
  const proposal = useProposals()
    .flatMap(({ proposals }) => proposals)
    .find((one) => one.code === code);
  return (
    <>
      <bdi className="code">{code}</bdi> {proposal !== undefined && <LocalText of={proposal.shortTitle} />}
    </>
  );
}
