import { useWatch } from "react-hook-form";
import { T } from "../../ui/T";
import { freshRow } from "./freshRow";
import { isBlank } from "./isBlank";
import { RowText } from "./RowText";
import { rowNames } from "./rowNames";

/** A closed row of a list in one line. */
export function RowLine({ list, at }: { list: string; at: string }) {
  const watched: unknown = useWatch({ name: at });
  const row = typeof watched === "object" && watched !== null ? watched : {};
  return rowNames(list, row).length === 0 || isBlank(watched, freshRow(list)) ? (
    <span className="muted">
      <T id="rows.empty" />
    </span>
  ) : (
    <RowText list={list} row={row} />
  );
}
