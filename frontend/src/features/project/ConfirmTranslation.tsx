import { useMutation, useQueryClient } from "@tanstack/react-query";
import { confirmTranslationMutation } from "../../api/operations/confirmTranslation.gen";
import { getProjectDraftQueryKey } from "../../api/operations/getProjectDraft.gen";
import { T } from "../../ui/T";
import { useEditor } from "./EditorContext";
import { isOutdated } from "./isOutdated";
import { StepFailure } from "./StepFailure";
import { storeProject } from "./storeProject";

/** A translation whose original changed: to be written anew, or confirmed as it stands once all is saved. */
export function ConfirmTranslation({ name, outdated }: { name: string; outdated: boolean }) {
  const { project, readOnly, saving, text } = useEditor();
  const queries = useQueryClient();
  const path = { id: project.id };
  const confirm = useMutation({
    ...confirmTranslationMutation(),
    onSuccess: (confirmed) => storeProject(queries, confirmed),
    onError: (thrown) =>
      isOutdated(thrown) && queries.invalidateQueries({ queryKey: getProjectDraftQueryKey({ path }) }),
  });
  return (
    <>
      <StepFailure thrown={confirm.error} />
      {outdated && (
        <div className="note row">
          <p className="grow">
            <T id="edit.outdated" />
          </p>
          {!readOnly && (
            <button
              type="button"
              className="button quiet"
              disabled={confirm.isPending || saving.state !== "saved"}
              onClick={() =>
                confirm.mutate({
                  path: { ...path, field: name, lang: text },
                  headers: { "If-Match": `"${saving.version}"` },
                })
              }
            >
              <T id="edit.confirmTranslation" />
            </button>
          )}
        </div>
      )}
      <p role="status">{confirm.isSuccess && !outdated && <T id="edit.translationConfirmed" />}</p>
    </>
  );
}
