import type { QueryClient } from "@tanstack/react-query";
import { getProjectDraftQueryKey } from "../../api/operations/getProjectDraft.gen";
import type { Project } from "../../api/types.gen";

/** After a write: the draft is what the API answered, and lists, counts and public pages are read anew when next shown. */
export function storeProject(queries: QueryClient, project: Project): void {
  void queries.invalidateQueries({ refetchType: "none" });
  queries.setQueryData(getProjectDraftQueryKey({ path: { id: project.id } }), project);
}
