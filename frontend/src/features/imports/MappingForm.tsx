import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { checkImportMutation } from "../../api/operations/checkImport.gen";
import { getImportQueryKey } from "../../api/operations/getImport.gen";
import { getSourceMappingQueryKey } from "../../api/operations/getSourceMapping.gen";
import { putSourceMappingMutation } from "../../api/operations/putSourceMapping.gen";
import type { Import, ImportTable, SourceMapping } from "../../api/types.gen";
import { Field } from "../../ui/Field";
import { ProblemNote } from "../../ui/ProblemNote";
import { T } from "../../ui/T";
import { faultAt } from "../project/faultAt";
import { ColumnTable } from "./ColumnTable";
import { mappingBody, mappingValues } from "./mappingValues";

type Props = { run: Import; table: ImportTable; mapping: SourceMapping };

/**
 * Chooses a field for each column; saving it checks the same file again. What was chosen stays when somebody else saved
 * first: the next press saves it over what is there then, which the note has said.
 */
export function MappingForm({ run, table, mapping }: Props) {
  const queries = useQueryClient();
  const [opened, setOpened] = useState(mapping);
  const [values, setValues] = useState(() => mappingValues(table, mapping));
  const source = { source: run.source };
  const path = { id: run.id };
  const save = useMutation({
    ...putSourceMappingMutation(),
    onSettled: async () => {
      const queryKey = getSourceMappingQueryKey({ path: source });
      await queries.invalidateQueries({ queryKey });
      setOpened(queries.getQueryData<SourceMapping>(queryKey) ?? opened);
    },
  });
  const check = useMutation({
    ...checkImportMutation(),
    onSettled: () => queries.invalidateQueries({ queryKey: getImportQueryKey({ path }) }),
  });
  const failure = save.error ?? check.error;

  async function apply(): Promise<void> {
    await save.mutateAsync({
      path: source,
      headers: { "If-Match": `"${opened.version}"` },
      body: mappingBody(table, opened, values),
    });
    await check.mutateAsync({ path, headers: { "If-Match": `"${run.version}"` } });
  }

  return (
    <form
      className="stack wide-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // a failure is shown above
        void apply().catch(() => undefined);
      }}
    >
      {failure !== null && <ProblemNote thrown={failure} faults />}
      <ColumnTable
        table={table}
        known={mapping.targets}
        targets={values.targets}
        onChange={(column, target) =>
          setValues({ ...values, targets: { ...values.targets, [column]: target } })
        }
      />
      <Field
        id="date-format"
        label={<T id="imports.dateFormat" />}
        hint={<T id="imports.dateFormatHint" />}
        error={faultAt(failure, "/dateFormat")}
      >
        <input
          type="text"
          dir="ltr"
          autoComplete="off"
          value={values.dateFormat}
          onChange={({ target }) => setValues({ ...values, dateFormat: target.value })}
        />
      </Field>
      <Field
        id="list-separator"
        label={<T id="imports.listSeparator" />}
        hint={<T id="imports.listSeparatorHint" />}
        error={faultAt(failure, "/listSeparator")}
      >
        <input
          type="text"
          dir="ltr"
          autoComplete="off"
          maxLength={5}
          value={values.listSeparator}
          onChange={({ target }) => setValues({ ...values, listSeparator: target.value })}
        />
      </Field>
      <button type="submit" className="button" disabled={save.isPending || check.isPending}>
        <T id="imports.saveMapping" />
      </button>
    </form>
  );
}
