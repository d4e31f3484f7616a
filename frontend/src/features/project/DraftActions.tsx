import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { getProjectDraftQueryKey } from "../../api/operations/getProjectDraft.gen";
import { submitProjectMutation } from "../../api/operations/submitProject.gen";
import { withdrawProjectMutation } from "../../api/operations/withdrawProject.gen";
import type { Project } from "../../api/types.gen";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { isOutdated } from "./isOutdated";
import { OutdatedNote } from "./OutdatedNote";
import { PublicationBadge } from "./PublicationBadge";
import { storeProject } from "./storeProject";

type Props = { project: Project; unsaved: boolean };

/** What the API says this account may do with the draft now. Handing in waits until everything is saved. */
export function DraftActions({ project, unsaved }: Props) {
  const queries = useQueryClient();
  const path = { id: project.id };
  const request = { path, headers: { "If-Match": `"${project.version}"` } };
  const outcome = useRef<HTMLParagraphElement>(null);
  const onSuccess = (changed: Project) => {
    storeProject(queries, changed);
    // The button that was pressed is gone: the focus goes to what became of it.
    outcome.current?.focus();
  };
  const onError = (thrown: unknown) => {
    if (isOutdated(thrown)) {
      void queries.invalidateQueries({ queryKey: getProjectDraftQueryKey({ path }) });
    }
  };
  const submit = useMutation({ ...submitProjectMutation(), onSuccess, onError });
  const withdraw = useMutation({ ...withdrawProjectMutation(), onSuccess, onError });
  const pending = submit.isPending || withdraw.isPending;
  const failure = submit.error ?? withdraw.error;
  const taken = submit.isSuccess || withdraw.isSuccess;
  return (
    <>
      <p ref={outcome} role="status" tabIndex={-1} className={taken ? undefined : "hidden"}>
        {taken && <PublicationBadge of={project.publication} />}
      </p>
      {project.may.includes("SUBMIT") && (
        <button
          type="button"
          className="button quiet"
          disabled={pending || unsaved}
          onClick={() => submit.mutate(request)}
        >
          <T id={unsaved ? "draft.saveFirst" : "draft.submit"} />
        </button>
      )}
      {project.may.includes("WITHDRAW") && (
        <button
          type="button"
          className="button quiet"
          disabled={pending}
          onClick={() => withdraw.mutate(request)}
        >
          <T id="draft.withdraw" />
        </button>
      )}
      {project.may.includes("REVIEW") && (
        <Link to="/w/projects/$id/review" params={path} className="button">
          <T id="draft.review" />
        </Link>
      )}
      {failure !== null && (isOutdated(failure) ? <OutdatedNote /> : <ProblemNote thrown={failure} faults />)}
    </>
  );
}
