import type { Money, Transaction } from "../../api/types.gen";
import { type Column, DataTable } from "../../ui/DataTable";
import { T } from "../../ui/T";
import { Amount } from "./Amount";
import { sumByCurrency } from "./sumByCurrency";

/** IATI TransactionType: outgoing commitments; disbursements and expenditure. */
const committed = ["2"];
const disbursed = ["3", "4"];

type Row = { currency: string; committed: Money | undefined; disbursed: Money | undefined };

/** What was committed and what was paid out, for each currency on its own. */
export function FundingTotals({ transactions }: { transactions: readonly Transaction[] }) {
  const sum = (types: readonly string[]) =>
    sumByCurrency(transactions.filter(({ type }) => types.includes(type)).map(({ value }) => value));
  const [promised, paid] = [sum(committed), sum(disbursed)];
  const rows: Row[] = [...new Set([...promised.keys(), ...paid.keys()])].map((currency) => ({
    currency,
    committed: promised.get(currency),
    disbursed: paid.get(currency),
  }));
  const column = (head: string, of: (row: Row) => Money | undefined): Column<Row> => ({
    head,
    figures: true,
    has: (row) => of(row) !== undefined,
    cell: (row) => {
      const money = of(row);
      return money === undefined ? null : <Amount of={money} />;
    },
  });
  return (
    <DataTable
      caption={<T id="funding.totals" />}
      columns={[
        { head: "funding.currency", cell: ({ currency }) => <bdi>{currency}</bdi> },
        column("funding.committed", (row) => row.committed),
        column("funding.disbursed", (row) => row.disbursed),
      ]}
      rows={rows}
      idOf={({ currency }) => currency}
    />
  );
}
