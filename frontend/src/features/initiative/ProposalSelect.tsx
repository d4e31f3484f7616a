import { useLingui } from "@lingui/react";
import { useQueries, useQuery } from "@tanstack/react-query";
import { listInitiativesOptions, listProposalsOptions } from "../../api/@tanstack/react-query.gen";
import { pickText } from "../../ui/pickText";
import { useLanguage } from "../../ui/useLanguage";

type Props = { name: string; chosen?: string };

/** A native select of the proposals of every initiative, by initiative. */
export function ProposalSelect({ name, chosen }: Props) {
  const { _ } = useLingui();
  const language = useLanguage();
  const initiatives = useQuery(listInitiativesOptions()).data?.items ?? [];
  const numbered = initiatives.filter((initiative) => initiative.proposalCount > 0);
  const lists = useQueries({
    queries: numbered.map(({ code }) => listProposalsOptions({ path: { code }, query: { limit: 200 } })),
  });
  const loaded = lists.flatMap((list) => list.data?.items ?? []);
  return (
    <select key={loaded.length} name={name} defaultValue={chosen ?? ""}>
      <option value="">{_("filter.any")}</option>
      {numbered.map((initiative) => (
        <optgroup key={initiative.code} label={pickText(initiative.title, language)?.text ?? initiative.code}>
          {loaded
            .filter((proposal) => proposal.initiative === initiative.code)
            .map((proposal) => (
              <option key={proposal.code} value={proposal.code}>
                {`${proposal.number}. ${pickText(proposal.shortTitle, language)?.text ?? ""}`}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
