import { useLingui } from "@lingui/react";
import type { Project, RevisionSummary } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { PublicationBadge } from "../project/PublicationBadge";
import { RestoreStep } from "./RestoreStep";

type Props = { project: Project; revisions: readonly RevisionSummary[] };

const columns = ["revision", "state", "author", "days", "restore"] as const;

/** Every revision: its state, who began it on whose behalf, when, and the way back to it. */
export function RevisionTable({ project, revisions }: Props) {
  const { _ } = useLingui();
  return (
    <table className="cards worded">
      <caption>
        <T id="history.caption" />
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              <T id={`history.column.${column}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {revisions.map((one) => (
          <tr key={one.revision}>
            <th scope="row">{one.revision}</th>
            <td data-label={_("history.column.state")}>
              <PublicationBadge of={one.publication} /> {one.published && <T id="history.isPublished" />}
              {one.working && <T id="history.isWorking" />}
              {one.restoredFrom !== null && (
                <p className="muted">
                  <T id="history.restoredFrom" values={{ revision: one.restoredFrom }} />
                </p>
              )}
            </td>
            <td data-label={_("history.column.author")}>
              <bdi>{one.author ?? "–"}</bdi>
              {one.authorFor !== null && (
                <p className="muted">
                  <LocalText of={one.authorFor.name} />
                </p>
              )}
            </td>
            <td data-label={_("history.column.days")}>
              <RevisionDays of={one} />
            </td>
            <td data-label={_("history.column.restore")}>
              {one.working || !project.may.includes("EDIT") ? (
                "–"
              ) : (
                <RestoreStep project={project} revision={one.revision} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
