import * as v from "valibot";
import { latinDigits } from "../../ui/form/latinDigits";

const isAmount = /^(-?\d{1,17}(\.\d{1,2})?)?$/;

const fields = v.object({
  amount: v.pipe(
    v.string(),
    v.transform((value) => latinDigits(value.trim())),
    v.regex(isAmount, "edit.error.amount"),
  ),
  currency: v.string(),
});

type Fields = v.InferOutput<typeof fields>;

/** Two decimals, as the API writes every amount. */
function withCents(amount: string): string {
  const [whole = "", cents = ""] = amount.split(".");
  return `${whole}.${cents.padEnd(2, "0")}`;
}

function told({ amount, currency }: Fields) {
  return { amount: withCents(amount), currency };
}

/** An amount and its currency. Both or neither. */
export const money = v.pipe(
  fields,
  v.forward(
    v.check(({ amount, currency }: Fields) => amount !== "" || currency === "", "form.required"),
    ["amount"],
  ),
  v.forward(
    v.check(({ amount, currency }: Fields) => amount === "" || currency !== "", "form.required"),
    ["currency"],
  ),
  v.transform((value: Fields) => (value.amount === "" ? null : told(value))),
);

export const requiredMoney = v.pipe(
  fields,
  v.forward(
    v.check(({ amount }: Fields) => amount !== "", "form.required"),
    ["amount"],
  ),
  v.forward(
    v.check(({ currency }: Fields) => currency !== "", "form.required"),
    ["currency"],
  ),
  v.transform(told),
);
