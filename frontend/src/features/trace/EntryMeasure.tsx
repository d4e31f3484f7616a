import type { TraceEntry } from "../../api/types.gen";
import { useLanguage } from "../../ui/useLanguage";
import { formatMeasure } from "../project/formatMeasure";
import { formatMoney } from "../project/formatMoney";

/** How much of it: a number of something, an amount, or both. */
export function EntryMeasure({ of: { quantity, unit, value } }: { of: TraceEntry }) {
  const language = useLanguage();
  if (quantity === null && value === null) {
    return "–";
  }
  return (
    <>
      {quantity !== null && (
        <bdi>
          {formatMeasure(quantity, language)} {unit}
        </bdi>
      )}{" "}
      {value !== null && <bdi>{formatMoney(value, language)}</bdi>}
    </>
  );
}
