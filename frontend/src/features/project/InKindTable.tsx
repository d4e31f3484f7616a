import type { InKindContribution, Project } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";
import { type Column, DataTable } from "../../ui/DataTable";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { MemberName } from "../organisation/MemberName";
import { Amount } from "./Amount";
import { ConfirmedBy } from "./ConfirmedBy";
import { convertedColumn } from "./convertedColumn";
import { DaySpan } from "./DaySpan";
import { formatMeasure } from "./formatMeasure";
import { PartyName } from "./PartyName";

/** What is given other than money, and whether its receiver confirmed it. */
export function InKindTable({
  project,
}: {
  project: Pick<Project, "inKind" | "conversions" | "confirmations">;
}) {
  const language = useLanguage();
  const confirmedBy = (one: InKindContribution) =>
    project.confirmations.filter(({ part }) => part === one.id);
  const columns: Column<InKindContribution>[] = [
    { head: "inKind.giver", cell: (one) => <PartyName {...one} /> },
    {
      head: "inKind.kind",
      cell: (one) => (
        <>
          <CodeText list="in-kind-kind" code={one.kind} />
          <br />
          <LocalText of={one.description} />
        </>
      ),
    },
    {
      head: "inKind.quantity",
      figures: true,
      has: (one) => one.quantity !== null,
      cell: (one) => (
        <>
          {formatMeasure(one.quantity ?? 0, language)} <bdi>{one.unit}</bdi>
        </>
      ),
    },
    {
      head: "inKind.estimate",
      figures: true,
      has: (one) => one.estimatedValue !== null,
      cell: (one) => (one.estimatedValue === null ? null : <Amount of={one.estimatedValue} />),
    },
    convertedColumn(project.inKind, project.conversions, ({ estimatedValue }) => estimatedValue),
    {
      head: "part.period",
      has: (one) => one.periodStart !== null || one.periodEnd !== null,
      cell: (one) => <DaySpan start={one.periodStart} end={one.periodEnd} />,
    },
    { head: "inKind.state", cell: (one) => <T id={`inKind.${one.status}`} /> },
    {
      head: "inKind.receiver",
      has: (one) => one.receiver !== null,
      cell: (one) => <MemberName code={one.receiver ?? ""} />,
    },
    {
      head: "part.confirmedBy",
      has: (one) => confirmedBy(one).length > 0,
      cell: (one) => <ConfirmedBy by={confirmedBy(one)} />,
    },
  ];
  return (
    <DataTable
      caption={<T id="inKind.caption" />}
      columns={columns}
      rows={project.inKind}
      idOf={({ id }) => id}
    />
  );
}
