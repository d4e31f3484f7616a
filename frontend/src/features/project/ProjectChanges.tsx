import { Fragment, lazy } from "react";
import type { Project } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { LazyDetails } from "./LazyDetails";

const EventList = lazy(async () => ({ default: (await import("./EventList")).EventList }));
const RevisionList = lazy(async () => ({ default: (await import("./RevisionList")).RevisionList }));

/** How the record came to be what it is: its dates, every public step, every published revision. */
export function ProjectChanges({ project }: { project: Project }) {
  const language = useLanguage();
  const approved = project.values.map(({ approvedAt }) => approvedAt).sort();
  const steps = [
    { id: "changes.created", at: project.createdAt },
    { id: "changes.submitted", at: project.submittedAt },
    { id: "changes.values", at: approved.at(-1) ?? null },
    { id: "changes.progress", at: project.lastProgressAt },
    { id: "changes.updated", at: project.updatedAt },
  ];
  return (
    <>
      <p>
        <T id="changes.revision" values={{ revision: project.revision }} />
      </p>
      <dl className="facts">
        {steps.map(({ id, at }) =>
          at === null ? null : (
            <Fragment key={id}>
              <dt>
                <T id={id} />
              </dt>
              <dd>{formatInstant(at, language)}</dd>
            </Fragment>
          ),
        )}
      </dl>
      <LazyDetails summary={<T id="history.steps" />}>
        <EventList id={project.id} />
      </LazyDetails>
      <LazyDetails summary={<T id="history.revisions" />}>
        <RevisionList id={project.id} />
      </LazyDetails>
    </>
  );
}
