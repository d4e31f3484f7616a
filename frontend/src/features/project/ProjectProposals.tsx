import { Link } from "@tanstack/react-router";
import type { ProjectProposal } from "../../api/types.gen";
import { LocalText } from "../../ui/LocalText";
import { useLanguage } from "../../ui/useLanguage";
import { ProposalName } from "../initiative/ProposalName";
import { formatShare } from "./formatShare";

/** The proposals that a project carries out, each with its share and the reason. */
export function ProjectProposals({ proposals }: { proposals: readonly ProjectProposal[] }) {
  const language = useLanguage();
  return (
    <ul className="plain">
      {proposals.map(({ proposal, share, rationale }) => {
        const [initiative = "", number = ""] = proposal.split("/");
        return (
          <li key={proposal}>
            <Link to="/proposals/$initiative/$number" params={{ initiative, number }}>
              <ProposalName code={proposal} />
            </Link>{" "}
            {share !== null && <span className="muted">{formatShare(share, language)} </span>}
            <span className="muted">
              <LocalText of={rationale} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
