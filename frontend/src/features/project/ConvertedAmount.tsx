import type { Conversion } from "../../api/types.gen";
import { formatDay } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { Amount } from "./Amount";

/** An amount in US dollars with the rate, its day and its source. */
export function ConvertedAmount({ of }: { of: Conversion }) {
  const language = useLanguage();
  const { rate, rateDate, source } = of;
  return (
    <>
      <Amount of={of.amount} />
      <span className="muted rate">
        <T
          id="funding.rate"
          values={{ rate, day: rateDate === null ? "–" : formatDay(rateDate, language), source }}
        />
      </span>
    </>
  );
}
