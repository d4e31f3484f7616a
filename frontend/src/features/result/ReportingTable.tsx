import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import type { Indicator, ValueReport } from "../../api/types.gen";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { formatPeriod } from "../project/formatPeriod";
import { periodReports } from "./periodReports";
import { ReportBadge } from "./ReportBadge";
import { ReportedFigure } from "./ReportedFigure";

type Props = { indicator: Indicator; reports: readonly ValueReport[]; chosen: string | undefined };

const columns = ["period", "target", "approved", "inWork"] as const;

/** The periods of an indicator: what was aimed at, what counts, what is in work, and the way to work on it. */
export function ReportingTable({ indicator, reports, chosen }: Props) {
  const { _ } = useLingui();
  const language = useLanguage();
  return (
    <table className="cards worded">
      <caption>
        <LocalText of={indicator.title} />
        {indicator.unit !== null && (
          <>
            {" · "}
            <span dir="auto">{indicator.unit}</span>
          </>
        )}{" "}
        · <T id={indicator.cumulative ? "reporting.cumulative" : "reporting.single"} />
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              <T id={`reporting.column.${column}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indicator.periods.map((period) => {
          const { approved, open, locked } = periodReports(reports, period.id);
          return (
            <tr key={period.id} aria-current={period.id === chosen ? "true" : undefined}>
              <th scope="row">
                <Link
                  to="."
                  search={{ period: period.id }}
                  activeOptions={{ exact: true }}
                  resetScroll={false}
                >
                  {formatPeriod(period.start, period.end, language)}
                </Link>{" "}
                {locked === true && (
                  <span className="badge">
                    <T id="reporting.locked" />
                  </span>
                )}
              </th>
              <td data-label={_("reporting.column.target")}>
                <ReportedFigure measure={indicator.measure} value={period.target} />
              </td>
              <td data-label={_("reporting.column.approved")}>
                <ReportedFigure
                  measure={indicator.measure}
                  value={approved?.value ?? null}
                  reason={approved?.notAvailableReason}
                />
              </td>
              <td data-label={_("reporting.column.inWork")}>
                {open === undefined ? "–" : <ReportBadge of={open.state} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
