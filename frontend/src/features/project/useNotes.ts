import { useFormContext } from "react-hook-form";
import { type Finding, useEditor } from "./EditorContext";
import { pointerOfField } from "./places";

/** What is to be said at a field: why it cannot be saved, and what the publication checklist found there. */
export function useNotes(name: string): { error: string | undefined; findings: readonly Finding[] } {
  const { project, said, saving } = useEditor();
  const { getValues } = useFormContext();
  const items = project.findings?.items ?? [];
  const pointer = items.length === 0 ? null : pointerOfField(name, said, getValues());
  return {
    error: saving.errors.find(({ field }) => field === name)?.error,
    findings: pointer === null ? [] : items.filter((one) => one.pointer === pointer),
  };
}
