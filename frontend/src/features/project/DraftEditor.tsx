import { useMutation, useQueryClient } from "@tanstack/react-query";
import { editProjectMutation, getProjectDraftOptions } from "../../api/@tanstack/react-query.gen";
import type { Project } from "../../api/types.gen";
import { DraftActions } from "./DraftActions";
import { ProjectForm } from "./ProjectForm";
import { isEmptyPatch, patchOf, valuesOf } from "./projectValues";
import { storeProject } from "./storeProject";

/** The form over a saved draft: writes differences, and only over the version that was read. */
export function DraftEditor({ project, owner }: { project: Project; owner: string }) {
  const queries = useQueryClient();
  const edit = useMutation(editProjectMutation());
  const path = { id: project.id };
  return (
    <ProjectForm
      owner={owner}
      draftKey={project.id}
      start={{ base: valuesOf(project), version: project.version }}
      save={async (values, against) => {
        const body = patchOf(against.base, values);
        if (isEmptyPatch(body)) {
          return project;
        }
        const saved = await edit.mutateAsync({ path, body, headers: { "If-Match": `"${against.version}"` } });
        storeProject(queries, saved);
        return saved;
      }}
      readTheirs={() => queries.fetchQuery({ ...getProjectDraftOptions({ path }), staleTime: 0 })}
      actions={(unsaved) => <DraftActions project={project} unsaved={unsaved} />}
    />
  );
}
