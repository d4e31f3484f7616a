import type { ReactNode } from "react";
import type { Project } from "../../api/types.gen";
import { CodeText } from "../../ui/CodeText";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { formatShare } from "./formatShare";

type Item = { key: string; code?: string; label: ReactNode; more: ReactNode };

function Group({ id, items }: { id: string; items: Item[] }) {
  return items.length === 0 ? null : (
    <div className="link-group">
      <dt>
        <T id={id} />
      </dt>
      {items.map(({ key, code, label, more }) => (
        <dd key={key} className="coded">
          {code !== undefined && <bdi className="code">{code}</bdi>} {label}{" "}
          <span className="muted">{more}</span>
        </dd>
      ))}
    </div>
  );
}

/** How the project is classified: sectors, targets of the 2030 Agenda, markers and groups, with shares and weights. */
export function ProjectClasses({ project }: { project: Project }) {
  const language = useLanguage();
  const share = (percent: number | null) => (percent === null ? null : formatShare(percent, language));
  return (
    <>
      <dl className="links">
        <Group
          id="mappings.DAC5"
          items={project.sectors.map(({ vocabulary, code, percentage }) => ({
            key: `${vocabulary} ${code}`,
            code,
            label: <CodeText list={vocabulary === "2" ? "dac-category" : "dac-sector"} code={code} />,
            more: share(percentage),
          }))}
        />
        <Group
          id="mappings.SDG_TARGET"
          items={project.sdgs.map(({ target, weight, evidence }) => ({
            key: target,
            code: target,
            label: <CodeText list="sdg-target" code={target} />,
            more: (
              <>
                {share(weight)} <LocalText of={evidence} />
              </>
            ),
          }))}
        />
        <Group
          id="classes.groups"
          items={project.groups.map(({ group, significance }) => ({
            key: group,
            label: <CodeText list="vulnerable-group" code={group} />,
            more: <CodeText list="group-significance" code={String(significance)} />,
          }))}
        />
        <Group
          id="classes.markers"
          items={project.markers.map(({ marker, significance }) => ({
            key: marker,
            label: <CodeText list="policy-marker" code={marker} />,
            more: <CodeText list="policy-significance" code={significance} />,
          }))}
        />
      </dl>
      <p className="muted measure">
        <T id="classes.note" />
      </p>
    </>
  );
}
