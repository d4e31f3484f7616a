import { latinDigits } from "../../ui/form/latinDigits";

export type Shares = { sum: number; given: number; missing: number };

/** The sum of shares as they are typed, to four decimals; what is no number counts as not given. */
export function sumOfShares(shares: readonly string[]): Shares {
  const numbers = shares
    .map((share) => latinDigits(share.trim()))
    .filter((share) => /^\d+(\.\d+)?$/.test(share))
    .map((share) => Math.round(Number(share) * 10_000));
  return {
    sum: numbers.reduce((sum, number) => sum + number, 0) / 10_000,
    given: numbers.length,
    missing: shares.length - numbers.length,
  };
}

/** Whether shares are as they have to be: all given and 100 together, or none given. */
export function areWhole({ sum, given, missing }: Shares): boolean {
  return given === 0 || (missing === 0 && sum === 100);
}
