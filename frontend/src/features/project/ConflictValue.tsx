import { T } from "../../ui/T";
import { FieldValue } from "./FieldValue";
import { isEmpty } from "./isEmpty";
import { isText } from "./memberParts";
import type { ConflictSpot } from "./mergeConflict";
import type { ProjectValues } from "./projectRules";
import { RowFacts } from "./RowFacts";
import { isRow, rowsByKey } from "./rowKeys";

type Props = { spot: ConflictSpot; values: ProjectValues; other: ProjectValues };

/** One side of a conflict as a reader reads it; of a list the rows that the other side does not have alike. */
export function ConflictValue({ spot: { member, part }, values, other }: Props) {
  if (isText(member)) {
    const text = values[member][part] ?? "";
    return text === "" ? (
      <Nothing />
    ) : (
      <p className="pre" dir="auto" lang={part}>
        {text}
      </p>
    );
  }
  if (member === "textKinds") {
    const [name = "", tag = ""] = part.split(".");
    const kind = values.textKinds[name]?.[tag];
    return kind === undefined ? <Nothing /> : <T id={`edit.kind.${kind}`} />;
  }
  const value: unknown = values[member];
  if (part !== "") {
    const row = rowsByKey(member, value)?.get(part);
    return row === undefined ? <Nothing /> : <RowFacts path={member} rows={[row]} />;
  }
  if (Array.isArray(value)) {
    const theirs: unknown = other[member];
    const prints = new Set((Array.isArray(theirs) ? theirs : []).map((row) => JSON.stringify(row)));
    const rows = value.filter(isRow);
    const own = rows.filter((row) => !prints.has(JSON.stringify(row)));
    return (
      <>
        <p className="muted">
          <T id="conflict.rows" values={{ count: rows.length, alike: rows.length - own.length }} />
        </p>
        <RowFacts path={member} rows={own} />
      </>
    );
  }
  if (isRow(value)) {
    return isEmpty(value) ? <Nothing /> : <RowFacts path={member} rows={[value]} />;
  }
  return isEmpty(value) ? <Nothing /> : <FieldValue path={member} value={value} />;
}

function Nothing() {
  return (
    <p className="muted">
      <T id="conflict.nothing" />
    </p>
  );
}
