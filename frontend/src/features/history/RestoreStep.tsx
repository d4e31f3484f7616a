import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { getProjectDraftQueryKey } from "../../api/operations/getProjectDraft.gen";
import { listRevisionsQueryKey } from "../../api/operations/listRevisions.gen";
import { restoreRevisionMutation } from "../../api/operations/restoreRevision.gen";
import type { Project } from "../../api/types.gen";
import { T } from "../../ui/T";
import { ConfirmDialog } from "../project/ConfirmDialog";
import { isOutdated } from "../project/isOutdated";
import { StepFailure } from "../project/StepFailure";
import { storeProject } from "../project/storeProject";
import { eventOptions } from "./eventOptions";

type Props = { project: Project; revision: number };

/** Brings the content of a revision back as a new one to work on; the one worked on until now stays in the history. */
export function RestoreStep({ project, revision }: Props) {
  const queries = useQueryClient();
  const path = { id: project.id };
  const restore = useMutation({
    ...restoreRevisionMutation(),
    onSuccess: (restored) => {
      storeProject(queries, restored);
      for (const queryKey of [listRevisionsQueryKey({ path }), eventOptions(project.id).queryKey]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
    onError: (thrown) => {
      if (isOutdated(thrown)) {
        void queries.invalidateQueries({ queryKey: getProjectDraftQueryKey({ path }) });
      }
    },
  });
  return (
    <>
      <ConfirmDialog
        action={<T id="restore.action" values={{ revision }} />}
        title={<T id="restore.title" values={{ revision }} />}
        confirm={<T id="restore.confirm" />}
        pending={restore.isPending}
        failure={<StepFailure thrown={restore.error} />}
        onConfirm={() =>
          restore.mutateAsync({ path, body: { revision }, headers: { "If-Match": `"${project.version}"` } })
        }
      >
        <p>
          <T id="restore.text" values={{ working: project.revision }} />
        </p>
      </ConfirmDialog>
      {restore.isSuccess && (
        <p role="status">
          <T id="restore.done" values={{ revision: restore.data.revision }} />{" "}
          <Link to="/w/projects/$id" params={path}>
            <T id="restore.edit" />
          </Link>
        </p>
      )}
    </>
  );
}
