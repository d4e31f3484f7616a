import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useForm } from "react-hook-form";
import { editProjectMutation } from "../../api/operations/editProject.gen";
import { getProjectDraftOptions, getProjectDraftQueryKey } from "../../api/operations/getProjectDraft.gen";
import type { Project } from "../../api/types.gen";
import { readProblem } from "../../ui/readProblem";
import { DraftSaver } from "./DraftSaver";
import { type KeptDraft, keptDraftRules } from "./keptDraft";
import { forgetLocalDraft, localDraftKey, readLocalDraft, writeLocalDraft } from "./localDraft";
import { memberOf } from "./planSave";
import { isMember, type ProjectValues } from "./projectRules";
import { valuesOf } from "./projectValues";
import { copyOf } from "./saving";
import { storeProject } from "./storeProject";

/** The form over a working revision, which saves itself; begins with what was kept on the device. */
export function useDraftSaver(project: Project, owner: string) {
  const queries = useQueryClient();
  const edit = useMutation(editProjectMutation());
  const draftKey = localDraftKey(owner, project.id);
  const path = { id: project.id };
  const [kept] = useState<KeptDraft | null>(() => readLocalDraft(draftKey, keptDraftRules));
  const [start] = useState(() => valuesOf(project));
  const form = useForm<ProjectValues>({ defaultValues: { ...start, ...kept?.values } });

  const [saver] = useState(() => {
    const base = { ...start, ...kept?.base };
    const version = kept?.version ?? project.version;
    return new DraftSaver({ base, version }, Object.keys(kept?.values ?? {}).filter(isMember), {
      read: () => copyOf(form.getValues()),
      show: (values, members) => {
        for (const member of members) {
          form.setValue(member, values[member]);
        }
      },
      write: async (body, against) => {
        try {
          const saved = await edit.mutateAsync({ path, body, headers: { "If-Match": `"${against}"` } });
          storeProject(queries, saved);
          return saved;
        } catch (thrown) {
          if (readProblem(thrown).status === 409) {
            void queries.invalidateQueries({ queryKey: getProjectDraftQueryKey({ path }) });
          }
          throw thrown;
        }
      },
      readTheirs: () => queries.fetchQuery({ ...getProjectDraftOptions({ path }), staleTime: 0 }),
      keep: (draft) => (draft === null ? forgetLocalDraft(draftKey) : writeLocalDraft(draftKey, draft)),
    });
  });
  const saving = useSyncExternalStore(saver.saving.subscribe, saver.saving.read);

  // Every change in the form is kept and saved; the form tells of it outside of drawing.
  useEffect(() => {
    const watching = form.watch((_, { name }) => {
      const member = memberOf(name ?? "");
      if (member !== null) {
        saver.changed(member);
      }
    });
    return () => watching.unsubscribe();
  }, [form, saver]);

  // What a lost line or a lost session left on the device is saved as soon as both are back.
  useEffect(() => {
    saver.flush();
    window.addEventListener("online", saver.flush);
    return () => {
      window.removeEventListener("online", saver.flush);
      saver.stop();
    };
  }, [saver]);

  // A form in which nothing is written follows the project when it was read anew.
  useEffect(() => saver.follow(project), [saver, project]);

  return { form, saver, saving, kept };
}
