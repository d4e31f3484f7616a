import type { ImportTable, SourceMapping, SourceMappingInput } from "../../api/types.gen";

/** What the form of a mapping holds: a target for each column of the file, empty for none, and how cells are read. */
export type MappingValues = {
  targets: Readonly<Record<string, string>>;
  dateFormat: string;
  listSeparator: string;
};

/** The values as the last check read the file. */
export function mappingValues(table: ImportTable, mapping: SourceMapping): MappingValues {
  return {
    targets: Object.fromEntries(table.columns.map(({ column, target }) => [column, target ?? ""])),
    dateFormat: mapping.dateFormat ?? "",
    listSeparator: mapping.listSeparator ?? "",
  };
}

/**
 * The mapping to save: a column that is named like its target needs no entry; columns of other files and the values of
 * cells stay as they are.
 */
export function mappingBody(
  table: ImportTable,
  mapping: SourceMapping,
  { targets, dateFormat, listSeparator }: MappingValues,
): SourceMappingInput {
  const here = new Set(table.columns.map(({ column }) => column));
  const others = mapping.columns.filter(({ column }) => !here.has(column));
  const own = table.columns.flatMap(({ column }) => {
    const target = targets[column] === "" ? null : (targets[column] ?? null);
    const values = mapping.columns.find((one) => one.column === column)?.values ?? {};
    const plain = target === column && Object.keys(values).length === 0;
    return plain ? [] : [{ column, target, values }];
  });
  return {
    columns: [...others, ...own],
    constants: mapping.constants,
    dateFormat: dateFormat === "" ? null : dateFormat,
    listSeparator: listSeparator === "" ? null : listSeparator,
  };
}
