import { Link } from "@tanstack/react-router";
import type { RelatedProject } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";

/** Projects that this one belongs with, here or in another register. */
export function RelatedList({ related }: { related: readonly RelatedProject[] }) {
  return related.length === 0 ? null : (
    <ul>
      {related.map(({ type, project }) => (
        <li key={`${type} ${project}`}>
          <span className="muted">
            <CodeText list="related-activity-type" code={type} />:
          </span>{" "}
          <Link to="/projects" search={{ q: project }}>
            <bdi className="code">{project}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
