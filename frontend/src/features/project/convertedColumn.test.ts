import { expect, test } from "vitest";
import type { Conversion, Money } from "../../api/types.gen";
import { convertedColumn } from "./convertedColumn";

type Row = { id: string; value: Money | null };

const dollars: Row = { id: "usd", value: { amount: "100.00", currency: "USD" } };
const shillings: Row = { id: "kes", value: { amount: "13000.00", currency: "KES" } };
const francs: Row = { id: "xof", value: { amount: "60000.00", currency: "XOF" } };
const nothing: Row = { id: "none", value: null };
const kes: Conversion = {
  amount: { amount: "100.00", currency: "USD" },
  rate: "130.000000",
  rateDate: "2026-01-02",
  source: "IMF",
};

function has(rows: readonly Row[], row: Row): boolean | undefined {
  return convertedColumn(rows, { kes }, ({ value }) => value).has?.(row);
}

test("beside a converted amount those in dollars stand as they are, and what has no rate stands empty", () => {
  const rows = [dollars, shillings, francs, nothing];
  expect(rows.map((row) => has(rows, row))).toEqual([true, true, false, false]);
});

test("where nothing is converted the column says nothing", () => {
  const rows = [dollars, francs];
  expect(rows.map((row) => has(rows, row))).toEqual([false, false]);
});
