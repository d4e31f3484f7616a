import { Fragment, type ReactNode } from "react";
import type { Project } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

type Props = {
  project: Project;
  /** The revisions one by one, where they can be read. */
  children?: ReactNode;
};

/** How the record came to be what it is: first entry, the revision shown, the last report, the last change. */
export function ProjectChanges({ project, children }: Props) {
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
      {children}
    </>
  );
}
