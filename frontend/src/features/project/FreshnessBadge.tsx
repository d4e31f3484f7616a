import { T } from "../../ui/T";
import type { Freshness } from "./freshnessOf";

/** How recent the last report of progress is: a word and a sign, never a colour alone. */
export function FreshnessBadge({ of }: { of: Freshness }) {
  return (
    <span className={`badge freshness ${of.toLowerCase()}`}>
      <T id={`freshness.${of}`} />
    </span>
  );
}
