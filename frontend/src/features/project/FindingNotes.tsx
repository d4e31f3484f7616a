import { T } from "../../ui/T";
import type { Finding } from "./EditorContext";
import { FindingText } from "./FindingText";

/** What the publication checklist says of one place, each with how much it matters. */
export function FindingNotes({ of }: { of: readonly Finding[] }) {
  return (
    <ul className="plain findings">
      {of.map((finding) => (
        <li
          key={`${finding.code} ${finding.pointer}`}
          className={`finding ${finding.severity?.toLowerCase()}`}
        >
          <strong>
            <T id={`severity.${finding.severity}`} />
          </strong>{" "}
          <FindingText of={finding} />
        </li>
      ))}
    </ul>
  );
}
