import type { Publication } from "../../api/types.gen";
import { T } from "../../ui/T";

/** Where a revision stands between draft and publication: a word, never a colour alone. */
export function PublicationBadge({ of }: { of: Publication }) {
  return (
    <span className={`badge publication ${of.toLowerCase()}`}>
      <T id={`publication.${of}`} />
    </span>
  );
}
