import { Link } from "@tanstack/react-router";
import { LocalText } from "../../ui/LocalText";
import type { LanguageMap } from "../../ui/pickText";

/** An initiative by its titles alone. */
export type InitiativeTitles = {
  code: string;
  title: LanguageMap;
  pillars: readonly {
    ordinal: number;
    title: LanguageMap;
    proposals: readonly { number: number; title: LanguageMap }[];
  }[];
};

type Props = { initiative: string; pillars: InitiativeTitles["pillars"] };

/** The mark as navigation: a row for each pillar, a cell for each proposal. */
export function MarkNavigation({ initiative, pillars }: Props) {
  return (
    <div className="mark-rows">
      {pillars.map((pillar) => (
        <div key={pillar.ordinal} className={`mark-row p${pillar.ordinal}`}>
          <h3>
            <LocalText of={pillar.title} />
          </h3>
          <ol>
            {pillar.proposals.map((proposal) => (
              <li key={proposal.number}>
                <Link
                  to="/proposals/$initiative/$number"
                  params={{ initiative, number: String(proposal.number) }}
                  className="cell"
                >
                  <span className="number">{proposal.number}</span>
                  <LocalText of={proposal.title} />
                </Link>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
