import { createContext, useContext } from "react";
import type { Project } from "../../api/types.gen";
import type { DraftSaver } from "./DraftSaver";
import type { ProjectValues } from "./projectRules";
import type { Saving } from "./saving";

export type Finding = NonNullable<Project["findings"]>["items"][number];

export type Editor = {
  project: Project;
  /** The project as it was last read or saved: findings speak of this state. */
  said: ProjectValues;
  saver: DraftSaver;
  saving: Saving;
  readOnly: boolean;
  /** The language in which texts are written now; the page's address says it. */
  text: string;
};

export const EditorContext = createContext<Editor | null>(null);

/** The editor around a field. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) {
    throw new Error("There is no editor around this");
  }
  return editor;
}
