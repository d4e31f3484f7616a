import { useMemo } from "react";
import { FormProvider } from "react-hook-form";
import type { Project } from "../../api/types.gen";
import { ConflictDialog } from "./ConflictDialog";
import { EditorContext } from "./EditorContext";
import { EditorStatus } from "./EditorStatus";
import { EditorSummary } from "./EditorSummary";
import type { Section } from "./editorSections";
import { valuesOf } from "./projectValues";
import { RestoredNote } from "./RestoredNote";
import { SectionBody } from "./SectionBody";
import { SectionLinks } from "./SectionLinks";
import { SectionNavigation } from "./SectionNavigation";
import { TextLanguages } from "./TextLanguages";
import { useDraftSaver } from "./useDraftSaver";

type Props = { project: Project; owner: string; section: Section; text: string };

/** The form of a project, one section at a time; it saves itself and loses nothing that was written. */
export function ProjectEditor({ project, owner, section, text }: Props) {
  const { form, saver, saving, kept } = useDraftSaver(project, owner);
  const readOnly = !project.may.includes("EDIT");
  const editor = useMemo(
    () => ({ project, said: valuesOf(project), saver, saving, readOnly, text }),
    [project, saver, saving, readOnly, text],
  );

  return (
    <EditorContext value={editor}>
      <FormProvider {...form}>
        <div className="editor">
          <SectionNavigation section={section} />
          <form className="editor-body" noValidate onSubmit={(event) => event.preventDefault()}>
            {kept !== null && <RestoredNote kept={kept} />}
            <EditorSummary />
            {section !== "review" && <TextLanguages />}
            <SectionBody key={section} section={section} />
            <SectionLinks section={section} />
            <EditorStatus />
          </form>
        </div>
        {saving.conflict !== null && <ConflictDialog conflict={saving.conflict} />}
      </FormProvider>
    </EditorContext>
  );
}
