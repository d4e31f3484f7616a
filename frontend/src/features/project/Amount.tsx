import type { Money } from "../../api/types.gen";
import { useLanguage } from "../../ui/useLanguage";
import { formatMoney } from "./formatMoney";

/** An amount in the currency in which it was given. */
export function Amount({ of }: { of: Money }) {
  return <bdi className="amount">{formatMoney(of, useLanguage())}</bdi>;
}
