import type { ProposalMapping } from "../../api/types.gen";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";

const lists = ["SDG_TARGET", "DAC5", "WSIS_AL", "THEME"];

/** How a proposal is classified, by classification. */
export function MappingList({ mappings }: { mappings: readonly ProposalMapping[] }) {
  const groups = lists
    .map((list) => ({ list, own: mappings.filter((mapping) => mapping.list === list) }))
    .filter((group) => group.own.length > 0);
  if (groups.length === 0) {
    return (
      <p className="muted">
        <T id="mappings.empty" />
      </p>
    );
  }
  return (
    <>
      <p className="muted">
        <T id="mappings.note" />
      </p>
      <dl className="links">
        {groups.map((group) => (
          <div key={group.list} className="link-group">
            <dt>
              <T id={`mappings.${group.list}`} />
            </dt>
            {group.own.map((mapping) => (
              <dd key={mapping.code} className="coded">
                <bdi className="code">{mapping.code}</bdi> <LocalText of={mapping.label} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
