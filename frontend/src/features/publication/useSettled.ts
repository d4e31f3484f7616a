import { useQueryClient } from "@tanstack/react-query";
import { getProjectDraftQueryKey } from "../../api/operations/getProjectDraft.gen";
import { getProjectWorkflowQueryKey } from "../../api/operations/getProjectWorkflow.gen";
import type { Project, Workflow } from "../../api/types.gen";
import { isOutdated } from "../project/isOutdated";
import { storeProject } from "../project/storeProject";

/** Where the focus goes after a step: the button that was pressed is gone. */
export const standing = "standing";

/** What became of the last step: somebody else was faster, or it was taken. */
export type Outcome = "outdated" | "taken" | null;

/** What every step of the workflow does afterwards, whether it was taken or not. */
export function useSettled(id: string, tell: (outcome: Outcome) => void) {
  const queries = useQueryClient();
  const path = { id };
  const workflow = { queryKey: getProjectWorkflowQueryKey({ path }) };
  return {
    onMutate: () => tell(null),
    onSuccess: (changed: Project | Workflow) => {
      tell("taken");
      if ("waitingFor" in changed) {
        // Who turned a key may have lost sight of the revision by that: this answer is the last that they get.
        void queries.invalidateQueries({ refetchType: "none" });
        queries.setQueryData(workflow.queryKey, changed);
        queries.setQueryData(getProjectDraftQueryKey({ path }), (draft: Project | undefined) =>
          draft === undefined ? draft : { ...draft, publication: changed.working.publication, may: [] },
        );
      } else {
        storeProject(queries, changed);
        void queries.invalidateQueries(workflow);
      }
      document.getElementById(standing)?.focus();
    },
    onError: (thrown: unknown) => {
      if (isOutdated(thrown)) {
        tell("outdated");
        void queries.invalidateQueries({ queryKey: getProjectDraftQueryKey({ path }) });
      }
      // What is missing may be what the refusal was about.
      void queries.invalidateQueries(workflow);
    },
  };
}

export type Settled = ReturnType<typeof useSettled>;
