import { type ReactNode, useState } from "react";
import type { Indicator, Me, Project, ValueReport } from "../../api/types.gen";
import { useAccount } from "../../ui/form/account";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { formatPeriod } from "../project/formatPeriod";
import { mayInProject } from "./mayInProject";
import { PeriodLock } from "./PeriodLock";
import { periodReports } from "./periodReports";
import { ReportFacts } from "./ReportFacts";
import { ReportForm } from "./ReportForm";
import { ReportSteps } from "./ReportSteps";

type Props = {
  me: Me;
  project: Project;
  published: Project | null;
  indicator: Indicator;
  periodId: string;
  reports: readonly ValueReport[];
  locked: boolean;
};

/** One period: what counts, the report in work with what may be done about it, or the form of a new one. */
export function PeriodPanel({ me, project, published, indicator, periodId, reports, locked }: Props) {
  const account = useAccount();
  const language = useLanguage();
  const [said, setSaid] = useState<string | null>(null);
  const period = indicator.periods.find(({ id }) => id === periodId);
  const { approved, open } = periodReports(reports, periodId);
  const may = (action: "REPORT_VALUES" | "APPROVE_VALUES") =>
    mayInProject(me, action, project.lead.code, project.id);
  if (period === undefined) {
    return null;
  }
  const writes = !locked && (open === undefined ? may("REPORT_VALUES") : open.may.includes("EDIT"));
  return (
    <section aria-labelledby="results">
      <h2 id="results" tabIndex={-1}>
        <LocalText of={indicator.title} /> · {formatPeriod(period.start, period.end, language)}
      </h2>
      <p role="status">{said !== null && <T id={said} />}</p>
      {locked && (
        <p className="note">
          <T id="reporting.lockedNote" />
        </p>
      )}
      {approved !== undefined && (
        <>
          <h3>
            <T id="reporting.approvedValue" />
          </h3>
          <ReportFacts
            report={approved}
            measure={indicator.measure}
            documents={documents(project, published)}
          />
        </>
      )}
      {open !== undefined && (
        <>
          <h3>
            <T id={`reporting.open.${open.state}`} />
          </h3>
          {open.reviewNote !== null && open.state === "RETURNED" && (
            <p className="note pre" dir="auto">
              {open.reviewNote}
            </p>
          )}
          {!writes && (
            <ReportFacts
              report={open}
              measure={indicator.measure}
              documents={documents(project, published)}
            />
          )}
          <ReportSteps report={open} owner={account} onDone={setSaid} />
        </>
      )}
      {writes && (
        <NewReport opened={open !== undefined} replaces={approved !== undefined}>
          <ReportForm
            owner={account}
            project={project.id}
            documents={documents(project, published)}
            indicator={indicator}
            period={periodId}
            report={open ?? null}
            onDone={setSaid}
          />
        </NewReport>
      )}
      {open === undefined && !writes && !locked && approved === undefined && (
        <p className="muted">
          <T id="reporting.nothing" />
        </p>
      )}
      {may("APPROVE_VALUES") && <PeriodLock project={project.id} period={periodId} locked={locked} />}
    </section>
  );
}

type NewReportProps = { opened: boolean; replaces: boolean; children: ReactNode };

/**
 * Around the form: a report in work has its heading already, a new one beside an approved value is asked for. The form
 * keeps its place when the first saving makes the report, or what the register said of it would be gone.
 */
function NewReport({ opened, replaces, children }: NewReportProps) {
  return replaces ? (
    <details className="filters" open={opened ? true : undefined}>
      <summary>
        <T id="reporting.replace" />
      </summary>
      {children}
    </details>
  ) : (
    <>
      {!opened && (
        <h3>
          <T id="reporting.new" />
        </h3>
      )}
      {children}
    </>
  );
}

/** Documents that a report may name as evidence. */
function documents(project: Project, published: Project | null): Project["documents"] {
  const known = project.documents;
  const others = (published?.documents ?? []).filter(({ id }) => !known.some((one) => one.id === id));
  return [...known, ...others];
}
