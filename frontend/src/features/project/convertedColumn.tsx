import type { Money, Project } from "../../api/types.gen";
import type { Column } from "../../ui/DataTable";
import { ConvertedAmount } from "./ConvertedAmount";

/** The column of US dollars in a table of money; it is left out where no row has a rate or all are in dollars. */
export function convertedColumn<Row extends { id: string }>(
  conversions: Project["conversions"],
  moneyOf: (row: Row) => Money | null,
): Column<Row> {
  const converted = (row: Row) => {
    const [original, conversion] = [moneyOf(row), conversions[row.id]];
    return original === null || original.currency === conversion?.amount.currency ? undefined : conversion;
  };
  return {
    head: "funding.usd",
    figures: true,
    has: (row) => converted(row) !== undefined,
    cell: (row) => {
      const conversion = converted(row);
      return conversion === undefined ? null : (
        <ConvertedAmount of={conversion} from={moneyOf(row)?.currency ?? ""} />
      );
    },
  };
}
