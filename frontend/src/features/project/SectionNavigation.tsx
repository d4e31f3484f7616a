import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { T } from "../../ui/T";
import { useEditor } from "./EditorContext";
import { type Section, sections } from "./editorSections";
import { sectionState } from "./sectionState";

/** The sections of the editor, each with how much is to be done in it. */
export function SectionNavigation({ section }: { section: Section }) {
  const { _ } = useLingui();
  const { project, saving } = useEditor();
  return (
    <nav aria-label={_("edit.sections")} className="editor-sections">
      <ol>
        {sections.map((one) => {
          const { urgent, others } = sectionState(project, saving.errors, one);
          return (
            <li key={one}>
              <Link
                to="/w/projects/$id/edit/$section"
                params={{ id: project.id, section: one }}
                search={(before) => before}
                aria-current={one === section ? "step" : undefined}
              >
                <span>
                  <T id={`edit.section.${one}`} />
                </span>
                {urgent > 0 ? (
                  <span className="count urgent">
                    <T id="edit.count.urgent" values={{ count: urgent }} />
                  </span>
                ) : (
                  others > 0 && (
                    <span className="count">
                      <T id="edit.count.findings" values={{ count: others }} />
                    </span>
                  )
                )}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
