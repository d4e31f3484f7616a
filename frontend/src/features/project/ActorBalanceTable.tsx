import type { ActorBalance } from "../../api/types.gen";
import { CodeLabel } from "../../ui/CodeLabel";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatNumber } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { stages } from "./ledgerCounts";

/** Which of the kinds of actors that the texts call on took part, and in which stage. */
export function ActorBalanceTable({ balance }: { balance: readonly ActorBalance[] }) {
  const language = useLanguage();
  const columns: Column<ActorBalance>[] = [
    { head: "balance.actor", cell: ({ actorType }) => <CodeLabel list="actor-type" code={actorType} /> },
    ...stages.map((stage) => ({
      head: `balance.${stage}`,
      figures: true,
      cell: (one: ActorBalance) => formatNumber(one[stage], language),
    })),
    {
      head: "balance.note",
      has: ({ missing, addressed }) => missing || !addressed,
      cell: ({ missing }) => <T id={missing ? "balance.missing" : "balance.notAddressed"} />,
    },
  ];
  return (
    <DataTable
      caption={<T id="balance.caption" />}
      columns={columns}
      rows={balance}
      idOf={({ actorType }) => actorType}
    />
  );
}
