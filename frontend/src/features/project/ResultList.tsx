import type { Project } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { IndicatorPart } from "./IndicatorPart";

/** What the project set out to reach and what it reached, result by result. */
export function ResultList({ project }: { project: Pick<Project, "results" | "values"> }) {
  return (
    <>
      <p className="measure muted">
        <T id="results.lead" />
      </p>
      {project.results.map((result) => (
        <div key={result.id} id={result.id} className="result stack">
          <p className="above">
            <CodeText list="result-type" code={result.type} />
          </p>
          <h3>
            <LocalText of={result.title} />
          </h3>
          <LocalText of={result.description} as="p" />
          {result.indicators.map((indicator) => (
            <IndicatorPart key={indicator.id} indicator={indicator} values={project.values} />
          ))}
        </div>
      ))}
    </>
  );
}
