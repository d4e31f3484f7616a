import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useEditor } from "./EditorContext";
import { languageOfField } from "./editorSearch";
import { sectionOf } from "./editorSections";

/** A link to a field in whatever section it stands, in the language that it is written in. */
export function FieldLink({ field, children }: { field: string; children: ReactNode }) {
  const { project } = useEditor();
  return (
    <Link
      to="/w/projects/$id/edit/$section"
      params={{ id: project.id, section: sectionOf(field) }}
      search={(before) => ({ ...before, text: languageOfField(field) ?? before.text })}
      hash={field}
      hashScrollIntoView={false}
      resetScroll={false}
    >
      {children}
    </Link>
  );
}
