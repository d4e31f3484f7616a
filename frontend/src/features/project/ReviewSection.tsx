import { useFormContext } from "react-hook-form";
import { T } from "../../ui/T";
import { DraftActions } from "./DraftActions";
import { useEditor } from "./EditorContext";
import { FieldLink } from "./FieldLink";
import { FindingHelp } from "./FindingHelp";
import { FindingPlace } from "./FindingPlace";
import { FindingText } from "./FindingText";
import { fieldOfPointer } from "./places";
import { SectionStates } from "./SectionStates";

const severities = ["CRITICAL", "ERROR", "WARNING", "ADVISORY"] as const;

/** The publication checklist as it was found at the last save, what each section still needs, and handing in. */
export function ReviewSection() {
  const { project, said, saving } = useEditor();
  const { getValues } = useFormContext();
  const items = project.findings?.items ?? [];
  const now = getValues();
  return (
    <>
      <SectionStates />
      <h3>
        <T id="edit.checklist" />
      </h3>
      {items.length === 0 && (
        <p className="note done">
          <T id="edit.checklistClear" />
        </p>
      )}
      {severities.map((severity) => {
        const found = items.filter((one) => one.severity === severity);
        return found.length === 0 ? null : (
          <section key={severity} aria-labelledby={`severity-${severity}`}>
            <h4 id={`severity-${severity}`}>
              <span className={`badge severity ${severity.toLowerCase()}`}>
                <T id={`severity.${severity}`} />
              </span>{" "}
              <T id={`edit.severity.${severity}`} />
            </h4>
            <ul className="findings">
              {found.map((finding) => {
                const field = fieldOfPointer(finding.pointer ?? "", said, now);
                return (
                  <li key={`${finding.code} ${finding.pointer}`}>
                    <FieldLink field={field}>
                      <FindingPlace field={field} />
                      <FindingText of={finding} />
                    </FieldLink>
                    <FindingHelp code={finding.code ?? ""} />
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      <h3>
        <T id="edit.handIn" />
      </h3>
      <div className="row">
        <DraftActions project={project} unsaved={saving.state !== "saved"} />
      </div>
    </>
  );
}
