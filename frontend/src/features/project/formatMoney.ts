import { type Language, localeOf } from "../../ui/languages";

type Money = { amount: string; currency: string };

/** An amount with its currency's code, exact to the cent whatever its size; cents only where there are some. */
export function formatMoney({ amount, currency }: Money, language: Language): string {
  const [whole = "0", cents = "00"] = amount.split(".");
  const digits = /^0*$/.test(cents) ? 0 : 2;
  const format = new Intl.NumberFormat(localeOf(language), {
    style: "currency",
    currency,
    currencyDisplay: "code",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // sixteen characters are more than a number keeps exactly: only the whole part goes through a larger type
  const parts = format.formatToParts(amount.length < 16 ? Number(amount) : BigInt(whole));
  return parts.map(({ type, value }) => (type === "fraction" ? cents.padEnd(2, "0") : value)).join("");
}
