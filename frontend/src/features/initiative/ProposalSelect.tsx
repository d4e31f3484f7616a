import { useLingui } from "@lingui/react";
import { ProposalOptions } from "./ProposalOptions";
import { useProposals } from "./useProposals";

type Props = { name: string; chosen?: string };

/** A native select of the proposals; made anew when they arrive or another one is chosen. */
export function ProposalSelect({ name, chosen }: Props) {
  const { _ } = useLingui();
  const known = useProposals().reduce((sum, { proposals }) => sum + proposals.length, 0);
  return (
    <select key={`${known} ${chosen ?? ""}`} name={name} defaultValue={chosen ?? ""}>
      <option value="">{_("filter.any")}</option>
      <ProposalOptions />
    </select>
  );
}
