import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { getProjectDraftQueryKey, reviewProjectMutation } from "../../api/@tanstack/react-query.gen";
import type { Project } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { isOutdated } from "./isOutdated";
import { OutdatedNote } from "./OutdatedNote";
import { storeProject } from "./storeProject";

/** Approve and publish, or return with a note that says what to mend. */
export function ReviewForm({ project }: { project: Project }) {
  const queries = useQueryClient();
  const path = { id: project.id };
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState(false);
  const review = useMutation({
    ...reviewProjectMutation(),
    onSuccess: (decided) => storeProject(queries, decided),
    onError: (thrown) => {
      if (isOutdated(thrown)) {
        void queries.invalidateQueries({ queryKey: getProjectDraftQueryKey({ path }) });
      }
    },
  });
  const decide = (decision: "APPROVED" | "RETURNED") => {
    const lacksNote = decision === "RETURNED" && note.trim() === "";
    setMissing(lacksNote);
    if (lacksNote) {
      document.getElementById("note")?.focus();
    } else {
      const body = { decision, note: note.trim() === "" ? null : note.trim() };
      review.mutate({ path, body, headers: { "If-Match": `"${project.version}"` } });
    }
  };
  if (!project.may.includes("REVIEW")) {
    return isOutdated(review.error) ? (
      <OutdatedNote />
    ) : (
      <div className="note done" role="status">
        <p>
          <T id={review.isSuccess ? `review.done.${project.publication}` : "review.notNow"} />
        </p>
        {project.publication === "PUBLISHED" && (
          <p>
            <Link to="/projects/$id" params={path}>
              <T id="work.public" />
            </Link>
          </p>
        )}
      </div>
    );
  }
  return (
    <form className="stack" noValidate onSubmit={(event) => event.preventDefault()}>
      <Field
        id="note"
        label={<T id="review.note" />}
        hint={<T id="review.noteHint" />}
        error={missing ? "review.noteMissing" : undefined}
      >
        <textarea rows={4} dir="auto" value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      {review.error !== null &&
        (isOutdated(review.error) ? <OutdatedNote /> : <ProblemNote thrown={review.error} />)}
      <div className="row">
        <button
          type="button"
          className="button"
          disabled={review.isPending}
          onClick={() => decide("APPROVED")}
        >
          <T id="review.approve" />
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={review.isPending}
          onClick={() => decide("RETURNED")}
        >
          <T id="review.return" />
        </button>
      </div>
    </form>
  );
}
