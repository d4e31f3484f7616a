import type { Project, RevisionSummary } from "../../api/types.gen";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatInstant } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { PublicationBadge } from "../project/PublicationBadge";
import { RestoreStep } from "./RestoreStep";

type Props = { project: Project; revisions: readonly RevisionSummary[] };

/** Every revision: its state, who began it on whose behalf, when, and the way back to it. */
export function RevisionTable({ project, revisions }: Props) {
  const columns: Column<RevisionSummary>[] = [
    { head: "history.column.revision", cell: ({ revision }) => revision },
    { head: "history.column.state", cell: (one) => <RevisionState of={one} /> },
    {
      head: "history.column.author",
      has: ({ author }) => author !== null,
      cell: ({ author, authorFor }) => (
        <>
          <bdi>{author}</bdi>
          {authorFor !== null && (
            <p className="muted">
              <LocalText of={authorFor.name} />
            </p>
          )}
        </>
      ),
    },
    { head: "history.column.days", cell: (one) => <RevisionDays of={one} /> },
    {
      head: "history.column.restore",
      has: ({ working }) => !working && project.may.includes("EDIT"),
      cell: ({ revision }) => <RestoreStep project={project} revision={revision} />,
    },
  ];
  return (
    <DataTable
      caption={<T id="history.caption" />}
      columns={columns}
      rows={revisions}
      idOf={({ revision }) => String(revision)}
    />
  );
}

function RevisionState({ of }: { of: RevisionSummary }) {
  return (
    <>
      <PublicationBadge of={of.publication} /> {of.published && <T id="history.isPublished" />}{" "}
      {of.working && <T id="history.isWorking" />}
      {of.restoredFrom !== null && (
        <p className="muted">
          <T id="history.restoredFrom" values={{ revision: of.restoredFrom }} />
        </p>
      )}
    </>
  );
}

function RevisionDays({ of }: { of: RevisionSummary }) {
  const language = useLanguage();
  const days = [
    ["history.submittedAt", of.submittedAt],
    ["history.reviewedAt", of.reviewedAt],
    ["history.updatedAt", of.updatedAt],
  ] as const;
  return days.map(([id, at]) =>
    at === null ? null : (
      <p key={id} className="muted">
        <T id={id} values={{ time: formatInstant(at, language) }} />
      </p>
    ),
  );
}
