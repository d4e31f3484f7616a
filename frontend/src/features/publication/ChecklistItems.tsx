import { Link } from "@tanstack/react-router";
import type { Workflow } from "../../api/types.gen";
import { T } from "../../ui/T";
import { languageOfField } from "../project/editorSearch";
import { sectionOf } from "../project/editorSections";
import { FindingHelp } from "../project/FindingHelp";
import { FindingPlace } from "../project/FindingPlace";
import { FindingText } from "../project/FindingText";
import { fieldPath } from "../project/fieldPath";

type Findings = Workflow["missing"]["items"];

type Props = {
  id: string;
  findings: Findings /** Whether the place can be gone to and mended. */;
  editable: boolean;
};

/** What the checklist found, each with its weight, its reason, and the way to the field where it can be mended. */
export function ChecklistItems({ id, findings, editable }: Props) {
  return (
    <ul className="findings">
      {findings.map((finding) => {
        const { code = "", pointer = "", severity = "ERROR" } = finding;
        const field = fieldPath(pointer);
        const text = (
          <>
            <FindingPlace field={field} />
            <FindingText of={finding} />
          </>
        );
        return (
          <li key={`${code} ${pointer}`}>
            <span className={`badge severity ${severity.toLowerCase()}`}>
              <T id={`severity.${severity}`} />
            </span>{" "}
            {editable ? (
              <Link
                to="/w/projects/$id/edit/$section"
                params={{ id, section: sectionOf(pointer) }}
                search={{ text: languageOfField(field) }}
                hash={field}
                hashScrollIntoView={false}
              >
                {text}
              </Link>
            ) : (
              text
            )}
            <FindingHelp code={code} />
          </li>
        );
      })}
    </ul>
  );
}
