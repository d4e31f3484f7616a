import type { Project } from "../../api/types.gen";
import { languages } from "../../ui/languages";
import { T } from "../../ui/T";

type Props = { project: Pick<Project, "title" | "summary" | "description"> };

/** Every text of a project in every language that it has, for those who decide on it. */
export function ProjectText({ project }: Props) {
  return (
    <div className="prose">
      {languages
        .filter(({ tag }) => project.title[tag] !== undefined || project.summary[tag] !== undefined)
        .map(({ tag, name }) => (
          <section key={tag}>
            <h2 lang={tag}>{name}</h2>
            <div lang={tag} className="stack">
              <p dir="auto">
                <strong>{project.title[tag]}</strong>
              </p>
              {project.summary[tag] !== undefined && <p dir="auto">{project.summary[tag]}</p>}
              {project.description[tag] !== undefined && (
                <p dir="auto" className="pre">
                  {project.description[tag]}
                </p>
              )}
            </div>
          </section>
        ))}
      {Object.keys(project.summary).length === 0 && (
        <p className="muted">
          <T id="review.noSummary" />
        </p>
      )}
    </div>
  );
}
