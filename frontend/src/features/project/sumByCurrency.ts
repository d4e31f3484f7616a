import type { Money } from "../../api/types.gen";

/** An amount of at most two decimals in hundredths, exactly. */
function hundredths(amount: string): bigint {
  const [, sign = "", whole = "0", cents = ""] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(amount) ?? [];
  const size = BigInt(whole + cents.padEnd(2, "0"));
  return sign === "-" ? -size : size;
}

function written(total: bigint): string {
  const digits = String(total < 0n ? -total : total).padStart(3, "0");
  return `${total < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The sum of amounts for each currency on its own, to the cent; nothing is ever added across currencies. */
export function sumByCurrency(amounts: readonly Money[]): ReadonlyMap<string, Money> {
  const totals = new Map<string, bigint>();
  for (const { amount, currency } of amounts) {
    totals.set(currency, (totals.get(currency) ?? 0n) + hundredths(amount));
  }
  return new Map([...totals].map(([currency, total]) => [currency, { amount: written(total), currency }]));
}
