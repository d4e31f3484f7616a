import { Fragment } from "react";
import { useWatch } from "react-hook-form";
import { T } from "../../ui/T";
import { FieldValue } from "./FieldValue";
import { freshRow } from "./freshRow";
import { isBlank } from "./isBlank";
import { isEmpty } from "./isEmpty";

/** What the rows of a list are known by while they are closed. */
const told: Record<string, readonly string[]> = {
  milestones: ["title", "due", "status"],
  proposals: ["proposal", "share"],
  sdgs: ["target", "weight"],
  locations: ["name", "country", "admin1"],
  organisations: ["organisation", "name", "role"],
  consulted: ["organisation", "name", "askedOn"],
  results: ["title", "type"],
  indicators: ["title", "unit"],
  periods: ["start", "end", "target"],
  budgets: ["value", "periodStart", "periodEnd"],
  transactions: ["type", "date", "value"],
  inKind: ["organisation", "name", "kind", "quantity", "unit"],
  benefits: ["kind", "country", "group", "quantity", "unit"],
  documents: ["title", "category", "visibility"],
  sources: ["title", "publisher"],
};

/** A closed row of a list in one line. */
export function RowLine({ list, at }: { list: string; at: string }) {
  const row: unknown = useWatch({ name: at });
  const values = new Map(Object.entries(typeof row === "object" && row !== null ? row : {}));
  const shown = (told[list] ?? []).filter((name) => !isEmpty(values.get(name) ?? ""));
  if (shown.length === 0 || isBlank(row, freshRow(list))) {
    return (
      <span className="muted">
        <T id="rows.empty" />
      </span>
    );
  }
  return shown.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && " · "}
      <FieldValue path={`${list}.${name}`} value={values.get(name)} />
    </Fragment>
  ));
}
