import { Link } from "@tanstack/react-router";
import { T } from "../../ui/T";
import { useEditor } from "./EditorContext";
import { sections } from "./editorSections";
import { sectionState } from "./sectionState";

/** Each section with its state: complete, or what is still to be done in it. */
export function SectionStates() {
  const { project, saving } = useEditor();
  return (
    <table className="cards">
      <caption>
        <T id="edit.states" />
      </caption>
      <tbody>
        {sections
          .filter((section) => section !== "review")
          .map((section) => {
            const { urgent, others } = sectionState(project, saving.errors, section);
            return (
              <tr key={section}>
                <th scope="row">
                  <Link
                    to="/w/projects/$id/edit/$section"
                    params={{ id: project.id, section }}
                    search={(before) => before}
                  >
                    <T id={`edit.section.${section}`} />
                  </Link>
                </th>
                <td>
                  {urgent + others === 0 ? (
                    <T id="edit.complete" />
                  ) : (
                    <>
                      {urgent > 0 && <T id="edit.count.urgent" values={{ count: urgent }} />}{" "}
                      {others > 0 && <T id="edit.count.findings" values={{ count: others }} />}
                    </>
                  )}
                </td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}
