import type { Import } from "../../api/types.gen";
import { DataTable } from "../../ui/DataTable";
import { formatNumber } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";

/** Columns and elements that the hub has no place for: nothing is dropped unsaid. */
export function NotKept({ run }: { run: Import }) {
  const language = useLanguage();
  return run.notKept.length === 0 ? null : (
    <section aria-labelledby="not-kept">
      <h2 id="not-kept">
        <T id="imports.notKept" />
      </h2>
      <DataTable
        caption={<T id="imports.notKeptCaption" />}
        columns={[
          {
            head: "imports.col.path",
            cell: ({ path }) => (
              <bdi dir="ltr" className="code hash">
                {path}
              </bdi>
            ),
          },
          {
            head: "imports.col.times",
            figures: true,
            cell: ({ times }) => formatNumber(Number(times), language),
          },
        ]}
        rows={run.notKept}
        idOf={({ path }) => path}
      />
    </section>
  );
}
