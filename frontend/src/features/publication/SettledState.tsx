import { Link } from "@tanstack/react-router";
import type { Workflow } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** Nobody has to act: what readers get, or why they get nothing. */
export function SettledState({ workflow }: { workflow: Workflow }) {
  const language = useLanguage();
  const { id, publication, publishedRevision, unpublished } = workflow;
  return (
    <div className="note done">
      <p>
        <T id="workflow.settled" />{" "}
        {publishedRevision !== null && (
          <Link to="/projects/$id" params={{ id }}>
            <T id="workflow.published" values={{ revision: publishedRevision }} />
          </Link>
        )}
        {publication === "ARCHIVED" && <T id="workflow.archived" />}
      </p>
      {unpublished !== null && (
        <>
          <p>
            <T id="workflow.unpublished" values={{ time: formatInstant(unpublished.at, language) }} />
          </p>
          <p className="pre">
            <LocalText of={unpublished.reason} />
          </p>
        </>
      )}
    </div>
  );
}
