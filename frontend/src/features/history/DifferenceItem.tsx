import type { Difference } from "../../api/types.gen";
import { T } from "../../ui/T";
import { FieldPlace } from "../project/FieldPlace";
import { LanguageName } from "../project/LanguageName";
import { RowText } from "../project/RowText";
import { type Beside, withCurrency } from "./beside";
import { DifferenceSide } from "./DifferenceSide";
import type { ComparisonView } from "./historySearch";
import { InlineText } from "./InlineText";
import { labelledPath, splitLanguage } from "./valueLines";

const signs = { ADDED: "+", REMOVED: "−", CHANGED: "≠" } as const;

type Props = {
  of: Difference;
  beside: Beside;
  /** The row in which a field changed. */
  row: { list: string; row: object } | null;
  view: ComparisonView;
};

/** One place in which two revisions differ: its name, what happened, and the value on either side. */
export function DifferenceItem({ of: { pointer, kind, before, after }, beside, row, view }: Props) {
  const path = labelledPath(pointer);
  const { field, language } = splitLanguage(path);
  const words = language !== null && typeof before === "string" && typeof after === "string";
  return (
    <li>
      <h4>
        <FieldPlace field={field} /> <LanguageName tag={language} />{" "}
        <span className={`badge change ${kind.toLowerCase()}`}>
          <span aria-hidden="true">{signs[kind]}</span> <T id={`history.kind.${kind}`} />
        </span>
      </h4>
      {row !== null && (
        <p className="muted">
          <RowText {...row} />
        </p>
      )}
      {view === "inline" && words ? (
        <InlineText before={before} after={after} language={language} />
      ) : (
        <div className="sides">
          {kind !== "ADDED" && (
            <div className="side before">
              <p className="muted">
                <T id="history.before" />
              </p>
              <DifferenceSide
                path={path}
                value={withCurrency(pointer, before, beside.before)}
                beside={beside.before}
              />
            </div>
          )}
          {kind !== "REMOVED" && (
            <div className="side after">
              <p className="muted">
                <T id="history.after" />
              </p>
              <DifferenceSide
                path={path}
                value={withCurrency(pointer, after, beside.after)}
                beside={beside.after}
              />
            </div>
          )}
        </div>
      )}
    </li>
  );
}
