import type { Project } from "../../api/types.gen";
import type { Column } from "../../ui/DataTable";
import { ConvertedAmount } from "./ConvertedAmount";

/** The column of US dollars in a table of money; it is left out where no row has a rate. */
export function convertedColumn<Row extends { id: string }>(
  conversions: Project["conversions"],
): Column<Row> {
  return {
    head: "funding.usd",
    figures: true,
    has: ({ id }) => conversions[id] !== undefined,
    cell: ({ id }) => {
      const conversion = conversions[id];
      return conversion === undefined ? null : <ConvertedAmount of={conversion} />;
    },
  };
}
