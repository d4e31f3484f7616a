import { useLingui } from "@lingui/react";
import type { Project } from "../../api/types.gen";
import { formatDay } from "../../ui/formats";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { CopyText } from "./CopyText";

/** The record as a reference in another text: who, what, which revision, where, when. */
export function ProjectCitation({ project }: { project: Project }) {
  const { _ } = useLingui();
  const language = useLanguage();
  const text = _("cite.text", {
    lead: pickText(project.lead.name, language)?.text ?? project.lead.code,
    title: pickText(project.title, language)?.text ?? project.code,
    code: project.code,
    revision: project.revision,
    hub: _("app.name"),
    day: formatDay(project.updatedAt.slice(0, 10), language),
    address: `${window.location.origin}${window.location.pathname}`,
    today: formatDay(new Date().toISOString().slice(0, 10), language),
  });
  return (
    <>
      <blockquote className="citation" dir="auto">
        {text}
      </blockquote>
      <CopyText text={text} />
      <ul className="inline">
        <li>
          <a href={`/api/v1/projects/${project.id}`}>
            <T id="action.json" />
          </a>
        </li>
        <li className="needs-js">
          <button type="button" className="link" onClick={() => window.print()}>
            <T id="action.print" />
          </button>
        </li>
      </ul>
    </>
  );
}
