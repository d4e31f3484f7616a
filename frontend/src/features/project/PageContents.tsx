import { useLingui } from "@lingui/react";
import { T } from "../../ui/T";

/** The parts of a page as links to them. */
export function PageContents({ parts }: { parts: readonly string[] }) {
  const { _ } = useLingui();
  return (
    <nav className="contents" aria-label={_("part.contents")}>
      <p className="label" aria-hidden="true">
        {_("part.contents")}
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>
              <T id={`part.${part}`} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
