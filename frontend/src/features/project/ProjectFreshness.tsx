import type { Project } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { FreshnessBadge } from "./FreshnessBadge";
import { freshnessOf } from "./freshnessOf";

/** When progress was last reported, and whether the project is shown as inactive for want of it. */
export function ProjectFreshness({
  project,
}: {
  project: Pick<Project, "lastProgressAt" | "activityStatus">;
}) {
  const language = useLanguage();
  const freshness = freshnessOf(project.lastProgressAt, project.activityStatus);
  if (freshness === null || project.lastProgressAt === null) {
    return null;
  }
  return (
    <p className="muted">
      <FreshnessBadge of={freshness} />{" "}
      <T id="freshness.last" values={{ time: formatInstant(project.lastProgressAt, language) }} />{" "}
      {freshness === "OVERDUE" && <T id="freshness.inactive" />}
    </p>
  );
}
