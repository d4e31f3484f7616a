import type { Money, Project } from "../../api/types.gen";
import type { Column } from "../../ui/DataTable";
import { Amount } from "./Amount";
import { ConvertedAmount } from "./ConvertedAmount";

/**
 * The column of US dollars in a table of money, where what is in dollars stands as it is; it is left out where no row has
 * a rate or all are in dollars.
 */
export function convertedColumn<Row extends { id: string }>(
  rows: readonly Row[],
  conversions: Project["conversions"],
  moneyOf: (row: Row) => Money | null,
): Column<Row> {
  const converted = (row: Row) => {
    const [original, conversion] = [moneyOf(row), conversions[row.id]];
    return original === null || original.currency === conversion?.amount.currency ? undefined : conversion;
  };
  const shown = rows.some((row) => converted(row) !== undefined);
  return {
    head: "funding.usd",
    figures: true,
    has: (row) => shown && (converted(row) !== undefined || moneyOf(row)?.currency === "USD"),
    cell: (row) => {
      const [original, conversion] = [moneyOf(row), converted(row)];
      if (original === null) {
        return null;
      }
      return conversion === undefined ? (
        <Amount of={original} />
      ) : (
        <ConvertedAmount of={conversion} from={original.currency} />
      );
    },
  };
}
