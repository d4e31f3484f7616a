import { Fragment } from "react";
import type { ActorBalance } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatNumber } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

const ledgers = ["consulted", "contributed", "benefited"] as const;

/** Which kinds of actors took part, of those that the initiatives call on; who is called on and missing is named. */
export function BalanceTable({ balance }: { balance: readonly ActorBalance[] }) {
  const language = useLanguage();
  const missing = balance.filter((one) => one.missing);
  const columns: Column<ActorBalance>[] = [
    { head: "ledger.actor", cell: ({ actorType }) => <CodeLabel list="actor-type" code={actorType} /> },
    { head: "ledger.addressed", cell: ({ addressed }) => <T id={addressed ? "ledger.yes" : "ledger.no"} /> },
    ...ledgers.map((ledger) => ({
      head: `ledger.${ledger}`,
      figures: true,
      cell: (one: ActorBalance) => formatNumber(one[ledger], language),
    })),
  ];
  return (
    <>
      <DataTable
        caption={<T id="ledger.balance" />}
        columns={columns}
        rows={balance}
        idOf={({ actorType }) => actorType}
      />
      <p className={missing.length === 0 ? "muted" : "note"}>
        <T id={missing.length === 0 ? "ledger.complete" : "ledger.missing"} />{" "}
        {missing.map(({ actorType }, index) => (
          <Fragment key={actorType}>
            {index > 0 && " · "}
            <CodeLabel list="actor-type" code={actorType} />
          </Fragment>
        ))}
      </p>
    </>
  );
}
