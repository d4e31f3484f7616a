import { T } from "../../ui/T";
import { wordChanges } from "./wordChanges";

type Props = { before: string; after: string; language: string | null };

/** A text with what went and what came in it, told by line, by words for screen readers, and by colour last. */
export function InlineText({ before, after, language }: Props) {
  return (
    <p className="pre" lang={language ?? undefined} dir="auto">
      {wordChanges(before, after).map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === "KEPT") {
          return <span key={key}>{text}</span>;
        }
        const Element = kind === "ADDED" ? "ins" : "del";
        return (
          <Element key={key}>
            <span className="hidden">
              <T id={`history.run.${kind}`} />
            </span>
            {text}
          </Element>
        );
      })}
    </p>
  );
}
