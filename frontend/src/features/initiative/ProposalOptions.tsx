import { pickText } from "../../ui/pickText";
import { useLanguage } from "../../ui/useLanguage";
import { useProposals } from "./useProposals";

/** The proposals as options, by initiative. */
export function ProposalOptions() {
  const language = useLanguage();
  return useProposals().map(({ initiative, proposals }) => (
    <optgroup key={initiative.code} label={pickText(initiative.title, language)?.text ?? initiative.code}>
      {proposals.map((proposal) => (
        <option key={proposal.code} value={proposal.code}>
          {`${proposal.number}. ${pickText(proposal.shortTitle, language)?.text ?? ""}`}
        </option>
      ))}
    </optgroup>
  ));
}
