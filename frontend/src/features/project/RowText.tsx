import { Fragment } from "react";
import { FieldValue } from "./FieldValue";
import { rowNames } from "./rowNames";

/** What a row of a list is known by, in one line. */
export function RowText({ list, row }: { list: string; row: object }) {
  return rowNames(list, row).map(([name, value], index) => (
    <Fragment key={name}>
      {index > 0 && " · "}
      <FieldValue path={`${list}.${name}`} value={value} />
    </Fragment>
  ));
}
