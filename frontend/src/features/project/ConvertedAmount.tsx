import type { Conversion } from "../../api/types.gen";
import { formatDay } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { Amount } from "./Amount";

type Props = {
  of: Conversion;
  /** Currency in which the amount was given. */
  from: string;
};

/** An amount in US dollars with the rate, its day and its source. */
export function ConvertedAmount({ of, from }: Props) {
  const language = useLanguage();
  const { amount, rate, rateDate, source } = of;
  return (
    <>
      <Amount of={amount} />
      <span className="muted rate">
        <bdi dir="ltr">{`1 ${amount.currency} = ${rate} ${from}`}</bdi>{" "}
        <T
          id="funding.rate"
          values={{ day: rateDate === null ? "–" : formatDay(rateDate, language), source }}
        />
      </span>
    </>
  );
}
