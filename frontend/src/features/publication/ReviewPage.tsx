import "../../styles/process.css";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { getProjectDraftOptions } from "../../api/operations/getProjectDraft.gen";
import type { Project } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { LoadedPage } from "../../ui/LoadedPage";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ProjectFacts } from "../project/ProjectFacts";
import { ProjectText } from "../project/ProjectText";
import { WorkDocuments } from "../project/WorkDocuments";
import { WorkPage } from "../project/WorkPage";
import { ChecklistItems } from "./ChecklistItems";
import { WorkflowPanel } from "./WorkflowPanel";

const route = getRouteApi("/live/workspace/process/w/projects/$id/review");

const advice = ["WARNING", "ADVISORY"];

type Props = {
  /** How the working revision differs from what readers see. */
  differences: (project: Project) => ReactNode;
};

/** A working revision as those who decide on it read it: what changed, what the checklist says, and the decision. */
export function ReviewPage({ differences }: Props) {
  const language = useLanguage();
  const path = route.useParams();
  const draft = useQuery({ ...getProjectDraftOptions({ path }), staleTime: 0 });
  return (
    <LoadedPage query={draft}>
      {(project) => (
        <WorkPage
          project={project}
          lead={
            project.submittedAt === null ? undefined : (
              <T id="review.submitted" values={{ time: formatInstant(project.submittedAt, language) }} />
            )
          }
        >
          <WorkflowPanel key={project.id} id={project.id}>
            <section aria-labelledby="changes">
              <h2 id="changes">
                <T id="workflow.changes" />
              </h2>
              {differences(project)}
            </section>
            <Advice project={project} />
            <section aria-labelledby="content">
              <h2 id="content">
                <T id="workflow.content" />
              </h2>
              <div className="split">
                <ProjectText project={project} />
                <ProjectFacts project={project} />
              </div>
              <p className="section">
                <Link to="/w/projects/$id/edit/$section" params={{ id: project.id, section: "basics" }}>
                  <T id="workflow.whole" />
                </Link>
              </p>
            </section>
            <WorkDocuments project={project} />
          </WorkflowPanel>
        </WorkPage>
      )}
    </LoadedPage>
  );
}

/** What keeps the revision from the next step stands with the workflow; this is what would make it better. */
function Advice({ project }: { project: Project }) {
  const items = (project.findings?.items ?? []).filter(({ severity }) => advice.includes(severity ?? ""));
  return items.length === 0 ? null : (
    <section aria-labelledby="checklist">
      <h2 id="checklist">
        <T id="workflow.checklist" />
      </h2>
      <ChecklistItems id={project.id} findings={items} editable={project.may.includes("EDIT")} />
      <p className="muted">
        <T id="workflow.rules" values={{ version: project.findings?.ruleSetVersion }} />
      </p>
    </section>
  );
}
