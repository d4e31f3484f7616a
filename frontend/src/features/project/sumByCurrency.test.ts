import { expect, test } from "vitest";
import { sumByCurrency } from "./sumByCurrency";

test("amounts are added to the cent, each currency on its own", () => {
  const sums = sumByCurrency([
    { amount: "0.10", currency: "USD" },
    { amount: "0.20", currency: "USD" },
    { amount: "5", currency: "KES" },
    { amount: "-0.35", currency: "USD" },
  ]);
  expect([...sums.values()]).toEqual([
    { amount: "-0.05", currency: "USD" },
    { amount: "5.00", currency: "KES" },
  ]);
});

test("the largest amounts lose nothing", () => {
  const largest = { amount: "99999999999999999.99", currency: "USD" };
  expect(sumByCurrency([largest, { amount: "0.01", currency: "USD" }]).get("USD")?.amount).toBe(
    "100000000000000000.00",
  );
  expect(sumByCurrency([]).size).toBe(0);
});
