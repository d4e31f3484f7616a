import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import { T } from "./T";

export type Column<Row> = {
  /** Heading, by its id in the catalogue. */
  head: string;
  cell: (row: Row) => ReactNode;
  /** Whether the row has something to say in this column; a column in which none has is left out. */
  has?: (row: Row) => boolean;
  figures?: boolean;
};

type Props<Row> = {
  caption: ReactNode;
  /** The first one names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  /** Whether links lead to single rows, by their id. */
  anchored?: boolean;
};

/** Records as a table, and as cards with labelled lines where the screen is narrow. */
export function DataTable<Row>({ caption, columns, rows, idOf, anchored = false }: Props<Row>) {
  const { _ } = useLingui();
  const [first, ...others] = columns.filter(({ has }) => has === undefined || rows.some(has));
  if (first === undefined || rows.length === 0) {
    return null;
  }
  return (
    <table className="cards labelled">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[first, ...others].map(({ head, figures }) => (
            <th key={head} scope="col" className={figures ? "figures" : undefined}>
              <T id={head} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={idOf(row)} id={anchored ? idOf(row) : undefined}>
            <th scope="row">{first.cell(row)}</th>
            {others.map(({ head, cell, has, figures }) => (
              <td
                key={head}
                data-label={_(head)}
                className={`${figures ? "figures" : ""}${has?.(row) === false ? " void" : ""}` || undefined}
              >
                {has?.(row) === false ? "–" : cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
