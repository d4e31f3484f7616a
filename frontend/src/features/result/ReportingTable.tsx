import { Link } from "@tanstack/react-router";
import type { Indicator, Period, ValueReport } from "../../api/types.gen";
import { type Column, DataTable } from "../../ui/DataTable";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { formatPeriod } from "../project/formatPeriod";
import { periodReports } from "./periodReports";
import { ReportBadge } from "./ReportBadge";
import { ReportedFigure } from "./ReportedFigure";

type Props = {
  indicator: Indicator;
  reports: readonly ValueReport[];
  chosen: string | undefined;
  locked: ReadonlySet<string>;
};

/** The periods of an indicator: what was aimed at, what counts, what is in work, and the way to work on it. */
export function ReportingTable({ indicator, reports, chosen, locked }: Props) {
  const language = useLanguage();
  const { measure } = indicator;
  const columns: Column<Period>[] = [
    {
      head: "reporting.column.period",
      cell: ({ id, start, end }) => (
        <>
          <Link
            to="."
            search={{ period: id }}
            activeOptions={{ exact: true }}
            aria-current={id === chosen ? "true" : undefined}
            resetScroll={false}
          >
            {formatPeriod(start, end, language)}
          </Link>{" "}
          {locked.has(id) && (
            <span className="badge">
              <T id="reporting.locked" />
            </span>
          )}
        </>
      ),
    },
    {
      head: "reporting.column.target",
      cell: ({ target }) => <ReportedFigure measure={measure} value={target} />,
    },
    {
      head: "reporting.column.approved",
      cell: ({ id }) => {
        const { approved } = periodReports(reports, id);
        return (
          <ReportedFigure
            measure={measure}
            value={approved?.value ?? null}
            reason={approved?.notAvailableReason}
          />
        );
      },
    },
    {
      head: "reporting.column.inWork",
      cell: ({ id }) => {
        const { open } = periodReports(reports, id);
        return open === undefined ? "–" : <ReportBadge of={open.state} />;
      },
    },
  ];
  return (
    <DataTable
      caption={
        <>
          <LocalText of={indicator.title} />
          {indicator.unit !== null && (
            <>
              {" · "}
              <span dir="auto">{indicator.unit}</span>
            </>
          )}{" "}
          · <T id={indicator.cumulative ? "reporting.cumulative" : "reporting.single"} />
        </>
      }
      columns={columns}
      rows={indicator.periods}
      idOf={({ id }) => id}
    />
  );
}
