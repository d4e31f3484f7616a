import { Link } from "@tanstack/react-router";
import { T } from "../../ui/T";
import { useEditor } from "./EditorContext";
import { type Section, sections } from "./editorSections";

/** The way to the section before and after. */
export function SectionLinks({ section }: { section: Section }) {
  const { project } = useEditor();
  const at = sections.indexOf(section);
  return (
    <div className="neighbours">
      {[sections[at - 1], sections[at + 1]].map(
        (to, index) =>
          to !== undefined && (
            <Link
              key={to}
              to="/w/projects/$id/edit/$section"
              params={{ id: project.id, section: to }}
              search={(before) => before}
            >
              <span className="muted">
                <T id={index === 0 ? "edit.before" : "edit.next"} />
              </span>
              <T id={`edit.section.${to}`} />
            </Link>
          ),
      )}
    </div>
  );
}
