import * as v from "valibot";
import { freshRow } from "./freshRow";
import { isBlank } from "./isBlank";

/** A row that was added and not written yet: it is nobody's fault, and it is not sent. */
const blank = v.pipe(
  v.custom<never>(() => true),
  v.transform((): null => null),
);

/** The rows of a list, those left blank taken out. */
export function rows<const Row extends v.GenericSchema>(list: string, row: Row) {
  return v.pipe(
    v.array(v.lazy((input) => (isBlank(input, freshRow(list)) ? blank : row))),
    v.transform((all): v.InferOutput<Row>[] => all.flatMap((one) => (one === null ? [] : [one]))),
  );
}

/** The same, in the order in which the API keeps the list, so that another order is no change. */
export function sortedRows<const Row extends v.GenericSchema>(
  list: string,
  row: Row,
  keyOf: (one: v.InferOutput<Row>) => string,
) {
  return v.pipe(
    rows(list, row),
    v.transform((all) => [...all].sort((a, b) => compare(keyOf(a), keyOf(b)))),
  );
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Parts that values, confirmations and references hang on keep their id from version to version. */
export const id = v.string();
