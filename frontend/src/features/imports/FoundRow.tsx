import { Fragment } from "react";
import { T } from "../../ui/T";
import { outcomes } from "./importStates";
import type { ResultRow } from "./readRows";
import { severities } from "./severities";

/** One row of the file: where it stands, what became of it, what was found, and what was sent. */
export function FoundRow({ row }: { row: ResultRow }) {
  const outcome = outcomes.find((one) => one === row.outcome);
  return (
    <li>
      <h3>
        <T id="imports.rowAt" values={{ row: row.row, line: row.line }} />{" "}
        {row.externalId !== null && (
          <bdi dir="ltr" className="code">
            {row.externalId}
          </bdi>
        )}{" "}
        <span className={`badge outcome ${row.outcome}`}>
          {outcome === undefined ? <bdi>{row.outcome}</bdi> : <T id={`imports.outcome.${outcome}`} />}
        </span>
      </h3>
      <ul className="findings">
        {row.findings.map((finding) => (
          <li key={`${finding.code} ${finding.column} ${finding.pointer}`}>
            <Severity of={finding.severity} />{" "}
            {(finding.column ?? finding.pointer) != null && (
              <bdi className="code">{finding.column ?? finding.pointer}</bdi>
            )}{" "}
            <span dir="auto">{finding.detail}</span>
          </li>
        ))}
      </ul>
      <Original of={row.original} />
    </li>
  );
}

function Severity({ of }: { of: string }) {
  const known = severities.find((one) => one === of);
  return (
    <span className={`badge severity ${of}`}>
      {known === undefined ? <bdi>{of}</bdi> : <T id={`imports.severity.${known}`} />}
    </span>
  );
}

/** The row as it was sent. */
function Original({ of }: { of: ResultRow["original"] }) {
  if (of === null) {
    return null;
  }
  return (
    <details className="more">
      <summary>
        <T id="imports.original" />
      </summary>
      {typeof of === "string" ? (
        <pre dir="auto" className="note">
          {of}
        </pre>
      ) : (
        <dl className="facts">
          {Object.entries(of)
            .filter(([, cell]) => cell !== null && cell !== "")
            .map(([column, cell]) => (
              <Fragment key={column}>
                <dt>
                  <bdi>{column}</bdi>
                </dt>
                <dd dir="auto">{cell}</dd>
              </Fragment>
            ))}
        </dl>
      )}
    </details>
  );
}
