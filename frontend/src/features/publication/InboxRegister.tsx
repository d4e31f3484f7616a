import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { InboxItem } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { LocalText } from "../../ui/LocalText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { HolderName } from "./HolderName";

type Props = {
  /** Of the headings of the items: below the page's or below a section's. */
  heading: "h2" | "h3";
  items: readonly InboxItem[];
  /** More about each, where there is room for it. */
  more?: (item: InboxItem) => ReactNode;
};

/** What waits for this account, each with the page on which it can be decided or mended. */
export function InboxRegister({ heading: Heading, items, more }: Props) {
  const language = useLanguage();
  return (
    <ul className="register">
      {items.map((item) => {
        const { type, project, holder, since, dueAt, submittedBy } = item;
        const params = { id: project.id };
        return (
          <li key={`${project.id} ${holder}`}>
            <Heading>
              {type === "RETURNED" ? (
                <Link to="/w/projects/$id" params={params}>
                  <LocalText of={project.title} />
                </Link>
              ) : (
                <Link to="/w/projects/$id/review" params={params}>
                  <LocalText of={project.title} />
                </Link>
              )}
            </Heading>
            <p>
              <span className={`badge inbox ${type.toLowerCase()}`}>
                <T id={`inbox.type.${type}`} />
              </span>{" "}
              {holder !== null && (
                <T
                  id="inbox.holder"
                  values={{ holder: <HolderName holder={holder} lead={project.lead} /> }}
                />
              )}
            </p>
            <p className="muted">
              <bdi className="code">{project.code}</bdi> ·{" "}
              <LocalText of={submittedBy?.name ?? project.lead.name} /> ·{" "}
              <T id="inbox.since" values={{ time: formatInstant(since, language) }} />
              {dueAt !== null && (
                <>
                  {" · "}
                  <T id="inbox.due" values={{ time: formatInstant(dueAt, language) }} />
                </>
              )}
            </p>
            {more?.(item)}
          </li>
        );
      })}
    </ul>
  );
}
