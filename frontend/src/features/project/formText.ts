import type { Money } from "../../api/types.gen";

/** Values of the API as a form holds them: text, empty where there is nothing. */
export function textOf(value: string | null): string {
  return value ?? "";
}

export function digitsOf(value: number | null): string {
  return value === null ? "" : String(value);
}

export function moneyOf(value: Money | null): { amount: string; currency: string } {
  return { amount: value?.amount ?? "", currency: value?.currency ?? "" };
}
