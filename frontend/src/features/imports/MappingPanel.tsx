import { useQuery } from "@tanstack/react-query";
import { getSourceMappingOptions } from "../../api/operations/getSourceMapping.gen";
import type { Import, ImportTable } from "../../api/types.gen";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";
import { MappingForm } from "./MappingForm";

/** How the columns of the file are read, open where one is not; saved for the source, it holds for its next file too. */
export function MappingPanel({ run, table }: { run: Import; table: ImportTable }) {
  const mapping = useQuery({
    ...getSourceMappingOptions({ path: { source: run.source } }),
    staleTime: 0,
  });
  const unknown = table.columns.filter(({ known }) => !known).length;
  return (
    <section aria-labelledby="mapping">
      <h2 id="mapping" tabIndex={-1}>
        <T id="imports.mapping" />
      </h2>
      <p className="measure">
        <T id="imports.mappingLead" />
      </p>
      {unknown > 0 && (
        <p className="note">
          <T id="imports.unknownColumns" values={{ count: unknown }} />
        </p>
      )}
      <details className="more" open={unknown > 0}>
        <summary>
          <T id="imports.columns" values={{ count: table.columns.length }} />
        </summary>
        <Loaded query={mapping} lines={8}>
          {(found) => <MappingForm key={run.finishedAt} run={run} table={table} mapping={found} />}
        </Loaded>
      </details>
    </section>
  );
}
