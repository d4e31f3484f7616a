import type { Project } from "../../api/types.gen";
import { ProjectFacts } from "./ProjectFacts";
import { ProjectProse } from "./ProjectProse";

/** What the project says of itself, beside its facts. */
export function ProjectOverview({ project }: { project: Project }) {
  return (
    <div className="split">
      <ProjectProse project={project} />
      <ProjectFacts project={project} />
    </div>
  );
}
