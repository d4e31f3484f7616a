import { T } from "../../ui/T";

type Shown = { severity?: string; code: string; detail?: string | null; line?: number | null };

/** What the reader of a document noticed, worst first as the API has it, each with its line. */
export function ImportFindings({ findings }: { findings: readonly Shown[] }) {
  if (findings.length === 0) {
    return null;
  }
  return (
    <ul className="register findings">
      {findings.map((finding) => (
        <li key={`${finding.code}-${finding.line}-${finding.detail}`}>
          {finding.severity !== undefined && (
            <span className={`badge severity ${finding.severity.toLowerCase()}`}>
              <T id={`severity.${finding.severity}`} />
            </span>
          )}{" "}
          <span dir="auto">{finding.detail ?? finding.code}</span>
          {finding.line !== null && finding.line !== undefined && (
            <span className="muted">
              {" "}
              <T id="import.line" values={{ line: finding.line }} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
