import { useState } from "react";
import type { Facets } from "../../api/types.gen";
import { T } from "../../ui/T";
import { FacetChoices } from "./FacetChoices";
import { FacetNames } from "./FacetNames";
import { facetCounts } from "./facetCounts";
import type { Facet } from "./facets";

type Props = { facet: Facet; chosen: readonly string[]; all: Facets | undefined };

/** Facets whose codes readers know as such. */
const coded = ["proposal", "pillar", "sector", "sectorCategory", "sdgGoal", "sdgTarget"];

/** One facet, closed until somebody looks into it; what is chosen in it stays part of the form either way. */
export function ProjectFacet({ facet, chosen, all }: Props) {
  const [opened, setOpened] = useState(false);
  const counts = facetCounts(all, facet);
  const atHand = facet.bundled !== undefined || facet.fixed !== undefined;
  return (
    <details
      className="facet"
      onToggle={(event) => {
        if (event.currentTarget.open) {
          setOpened(true);
        }
      }}
    >
      <summary>
        <T id={`facet.${facet.name}`} />
        {chosen.length > 0 && <span className="badge">{chosen.length}</span>}
      </summary>
      {(opened || atHand || chosen.length > 0) && (
        <FacetNames facet={facet} codes={[...chosen, ...(counts?.keys() ?? [])]}>
          {(names) => (
            <FacetChoices
              name={facet.name}
              chosen={chosen}
              counts={counts}
              names={names}
              coded={coded.includes(facet.name)}
            />
          )}
        </FacetNames>
      )}
    </details>
  );
}
