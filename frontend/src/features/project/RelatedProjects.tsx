import type { Project } from "../../api/types.gen";
import { T } from "../../ui/T";
import { LinkedProjects } from "./LinkedProjects";
import { RelatedList } from "./RelatedList";

/** What the project says it belongs with, and the projects of the register that are part of it. */
export function RelatedProjects({ project }: { project: Project }) {
  return (
    <>
      <RelatedList related={project.relatedProjects} />
      <h3>
        <T id="related.parts" />
      </h3>
      <LinkedProjects filter={{ parent: [project.code] }} />
    </>
  );
}
