import type { Benefit, Project } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";
import { type Column, DataTable } from "../../ui/DataTable";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CountryName } from "../country/CountryName";
import { MemberName } from "../organisation/MemberName";
import { ConfirmedBy } from "./ConfirmedBy";
import { DaySpan } from "./DaySpan";
import { formatMeasure } from "./formatMeasure";

type Props = { project: Pick<Project, "benefits" | "confirmations" | "documents"> };

/** Who is better off, in what way, and how it is known. */
export function BenefitTable({ project }: Props) {
  const language = useLanguage();
  const confirmedBy = (one: Benefit) => project.confirmations.filter(({ part }) => part === one.id);
  const evidence = (one: Benefit) => project.documents.find(({ id }) => id === one.evidence);
  const columns: Column<Benefit>[] = [
    {
      head: "benefit.who",
      cell: (one) => (
        <ul className="plain">
          {one.group !== null && (
            <li>
              <CodeText list="vulnerable-group" code={one.group} />
            </li>
          )}
          {one.organisation !== null && (
            <li>
              <MemberName code={one.organisation} />
            </li>
          )}
          {one.country !== null && (
            <li>
              <CountryName code={one.country} />
            </li>
          )}
        </ul>
      ),
    },
    { head: "benefit.kind", cell: (one) => <CodeText list="benefit-kind" code={one.kind} /> },
    {
      head: "benefit.what",
      has: (one) => Object.keys(one.description).length > 0,
      cell: (one) => <LocalText of={one.description} />,
    },
    {
      head: "benefit.quantity",
      figures: true,
      has: (one) => one.quantity !== null,
      cell: (one) => (
        <>
          {formatMeasure(one.quantity ?? 0, language)} <bdi>{one.unit}</bdi>
        </>
      ),
    },
    {
      head: "part.period",
      has: (one) => one.periodStart !== null || one.periodEnd !== null,
      cell: (one) => <DaySpan start={one.periodStart} end={one.periodEnd} />,
    },
    {
      head: "benefit.evidence",
      has: (one) => evidence(one) !== undefined,
      cell: (one) => (
        <a href={`#${one.evidence}`}>
          <LocalText of={evidence(one)?.title ?? {}} />
        </a>
      ),
    },
    {
      head: "part.confirmedBy",
      has: (one) => confirmedBy(one).length > 0,
      cell: (one) => <ConfirmedBy by={confirmedBy(one)} />,
    },
  ];
  return (
    <DataTable
      caption={<T id="benefit.caption" />}
      columns={columns}
      rows={project.benefits}
      idOf={({ id }) => id}
    />
  );
}
