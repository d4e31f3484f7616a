import type { Project } from "../../api/types.gen";
import { T } from "../../ui/T";

/** What the reviewer asked for when the revision was returned. */
export function ReviewNote({ project }: { project: Project }) {
  return project.reviewNote === null ? null : (
    <div className="note">
      <p className="note-title">
        <T id="review.noteTitle" />
      </p>
      <p className="pre" dir="auto">
        {project.reviewNote}
      </p>
    </div>
  );
}
