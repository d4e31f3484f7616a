import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Import } from "../../api/types.gen";
import { formatNumber } from "../../ui/formats";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { FoundRow } from "./FoundRow";
import { ReportDownload } from "./ReportDownload";
import { fetchReport, readRows, reportAddress } from "./readRows";
import { askedSeverity, severities } from "./severities";

const route = getRouteApi("/live/workspace/imports/w/imports/$id");

/** As many as somebody reads on a page; the report has all. */
const most = 50;

/** The rows in which something was found, by how grave it is, and the whole report as a file. */
export function ImportRows({ run }: { run: Import }) {
  const { _ } = useLingui();
  const language = useLanguage();
  const severity = askedSeverity(route.useSearch().severity);
  const rows = useQuery({
    queryKey: ["rows of an import", run.id, run.finishedAt, severity, language.tag],
    queryFn: async ({ signal }) => {
      const answer = await fetchReport(reportAddress(run.id, "ndjson"), language.tag, signal);
      return answer.body === null ? { rows: [], more: false } : readRows(answer.body, severity, most);
    },
  });
  return (
    <section aria-labelledby="rows">
      <h2 id="rows" tabIndex={-1}>
        <T id="imports.findings" />
      </h2>
      <nav aria-label={_("imports.severities")}>
        <ul className="inline">
          {[undefined, ...severities].map((one) => (
            <li key={one ?? "all"}>
              <Link
                to="."
                search={{ severity: one }}
                resetScroll={false}
                activeOptions={{ exact: true }}
                aria-current={one === severity ? "true" : undefined}
                className={one === severity ? "active" : undefined}
              >
                <T id={`imports.severity.${one ?? "all"}`} />
                {one !== undefined && ` (${formatNumber(Number(run.findings[one]), language)})`}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ReportDownload run={run} />
      <Loaded query={rows} lines={6}>
        {(found) => (
          <>
            {found.rows.length === 0 && (
              <p className="note">
                <T id="imports.noFindings" />
              </p>
            )}
            <ul className="register">
              {found.rows.map((row) => (
                <FoundRow key={row.row} row={row} />
              ))}
            </ul>
            {found.more && (
              <p className="muted">
                <T id="imports.moreRows" values={{ most }} />
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
