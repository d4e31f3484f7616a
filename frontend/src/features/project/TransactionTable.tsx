import type { Project, Transaction } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatDay } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { Amount } from "./Amount";
import { convertedColumn } from "./convertedColumn";
import { PartyName } from "./PartyName";

/** Money that was promised or moved, in the order of time. */
export function TransactionTable({ project }: { project: Pick<Project, "transactions" | "conversions"> }) {
  const language = useLanguage();
  const rows = [...project.transactions].sort((a, b) => a.date.localeCompare(b.date));
  const columns: Column<Transaction>[] = [
    { head: "funding.day", cell: (one) => formatDay(one.date, language) },
    { head: "funding.kind", cell: (one) => <CodeText list="transaction-type" code={one.type} /> },
    { head: "funding.amount", figures: true, cell: (one) => <Amount of={one.value} /> },
    convertedColumn(project.transactions, project.conversions, ({ value }) => value),
    {
      head: "funding.provider",
      has: (one) => one.providerOrganisation !== null || one.providerName !== null,
      cell: (one) => (
        <>
          <PartyName organisation={one.providerOrganisation} name={one.providerName} />{" "}
          {one.providerReference !== null && <bdi className="code">{one.providerReference}</bdi>}
        </>
      ),
    },
    {
      head: "funding.receiver",
      has: (one) => one.receiverOrganisation !== null || one.receiverName !== null,
      cell: (one) => <PartyName organisation={one.receiverOrganisation} name={one.receiverName} />,
    },
    {
      head: "funding.note",
      has: (one) =>
        one.flowType !== null || one.financeType !== null || Object.keys(one.description).length > 0,
      cell: (one) => (
        <>
          <LocalText of={one.description} />{" "}
          {one.flowType !== null && <CodeText list="flow-type" code={one.flowType} />}{" "}
          {one.financeType !== null && <CodeText list="finance-type" code={one.financeType} />}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={<T id="funding.transactions" />}
      columns={columns}
      rows={rows}
      idOf={({ id }) => id}
    />
  );
}
