import type { Project } from "../../api/types.gen";
import { formatDay } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** Where the statements of the record come from. */
export function SourceList({ project }: { project: Pick<Project, "sources" | "documents"> }) {
  const language = useLanguage();
  const known = new Set(project.documents.map(({ id }) => id));
  return (
    <ul className="sources">
      {project.sources.map((source) => {
        const title = <LocalText of={source.title} />;
        const inside = source.document !== null && known.has(source.document) ? `#${source.document}` : null;
        const address = source.url ?? inside;
        return (
          <li key={source.id}>
            {address === null ? title : <a href={address}>{title}</a>}{" "}
            <span className="muted">
              <span dir="auto">{source.publisher}</span>{" "}
              <T id={source.official ? "sources.official" : "sources.other"} />
              {source.retrievedOn !== null && (
                <>
                  {" "}
                  · <T id="sources.retrieved" values={{ day: formatDay(source.retrievedOn, language) }} />
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
