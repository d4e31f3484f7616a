import type { ReportState } from "../../api/types.gen";
import { T } from "../../ui/T";

/** Where a report stands: a word, never a colour alone. */
export function ReportBadge({ of }: { of: ReportState }) {
  return (
    <span className={`badge report ${of.toLowerCase()}`}>
      <T id={`reporting.state.${of}`} />
    </span>
  );
}
