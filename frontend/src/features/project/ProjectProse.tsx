import type { Project } from "../../api/types.gen";
import { LanguageNotice } from "../../ui/LanguageNotice";
import { LocalText } from "../../ui/LocalText";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** What a project says of itself, each text in the reader's language or the nearest, which it then names. */
export function ProjectProse({ project }: { project: Project }) {
  const language = useLanguage();
  const texts = [
    { head: "project.summary", text: project.summary, info: project.summaryInfo },
    { head: "project.description", text: project.description, info: project.descriptionInfo },
    { head: "project.objectives", text: project.objectives, info: project.objectivesInfo },
    { head: "project.targetGroups", text: project.targetGroups, info: project.targetGroupsInfo },
    { head: "project.otherDescription", text: project.otherDescription, info: project.otherDescriptionInfo },
  ];
  const shown = texts.filter(({ text }) => pickText(text, language) !== null);
  return (
    <div className="prose">
      {shown.length === 0 && (
        <p className="muted">
          <T id="project.noTexts" />
        </p>
      )}
      {shown.map(({ head, text, info }) => (
        <div key={head} className="stack">
          <h3>
            <T id={head} />
          </h3>
          <LanguageNotice of={text} info={info} />
          <div className="pre measure">
            <LocalText of={text} as="p" />
          </div>
        </div>
      ))}
    </div>
  );
}
