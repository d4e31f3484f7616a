import { Link } from "@tanstack/react-router";
import type { Initiative, ProposalSummary } from "../../api/types.gen";
import { LocalText } from "../../ui/LocalText";
import { Mark } from "../../ui/Mark";
import { T } from "../../ui/T";

type Props = {
  initiative: Initiative;
  proposals: readonly ProposalSummary[];
  projectsOf: (code: string) => number;
};

/** The pillars in order, each with its proposals. */
export function PillarList({ initiative, proposals, projectsOf }: Props) {
  return (
    <div className="stack">
      {initiative.pillars.map((pillar) => {
        const own = proposals.filter((proposal) => proposal.pillar.ordinal === pillar.ordinal);
        return (
          <div key={pillar.ordinal} id={`pillar-${pillar.ordinal}`} className={`pillar p${pillar.ordinal}`}>
            <h3>
              <LocalText of={pillar.title} />
            </h3>
            {own.length === 0 ? (
              <p className="muted">
                <T id="pillar.empty" />
              </p>
            ) : (
              <ol className="register">
                {own.map((proposal) => (
                  <li key={proposal.number} className="numbered">
                    <Mark filled={[proposal.number]} />
                    <span className="number">{proposal.number}</span>
                    <span>
                      <Link
                        to="/proposals/$initiative/$number"
                        params={{ initiative: initiative.code, number: String(proposal.number) }}
                      >
                        <LocalText of={proposal.title} />
                      </Link>
                      {projectsOf(proposal.code) > 0 && (
                        <span className="muted">
                          {" "}
                          <T id="proposal.projectCount" values={{ count: projectsOf(proposal.code) }} />
                        </span>
                      )}
                    </span>
                  </li>
                ))}
              </ol>
            )}
          </div>
        );
      })}
    </div>
  );
}
