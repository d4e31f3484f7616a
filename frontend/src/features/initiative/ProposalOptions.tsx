import { foreignTag, pickText } from "../../ui/pickText";
import { useLanguage } from "../../ui/useLanguage";
import { useProposals } from "./useProposals";

/** The proposals as options, by initiative. */
export function ProposalOptions() {
  const language = useLanguage();
  return useProposals().map(({ initiative, proposals }) => (
    <optgroup key={initiative.code} label={pickText(initiative.title, language)?.text ?? initiative.code}>
      {proposals.map((proposal) => {
        const picked = pickText(proposal.shortTitle, language);
        return (
          <option key={proposal.code} value={proposal.code} lang={foreignTag(picked)}>
            {`${proposal.number}. ${picked?.text ?? ""}`}
          </option>
        );
      })}
    </optgroup>
  ));
}
