import { useQuery } from "@tanstack/react-query";
import type { Dump } from "../../api/types.gen";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatBytes, formatInstant, formatNumber } from "../../ui/formats";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { dumpsOptions } from "./dumpsOptions";

/** The files of the last nights, each with its digest. */
export function DumpList() {
  const language = useLanguage();
  const dumps = useQuery(dumpsOptions);
  const columns: Column<Dump>[] = [
    {
      head: "data.col.file",
      cell: ({ href, name }) => (
        <a href={href} download>
          <bdi dir="ltr" className="hash">
            {name}
          </bdi>
        </a>
      ),
    },
    { head: "data.col.made", cell: ({ createdAt }) => formatInstant(createdAt, language) },
    {
      head: "data.col.records",
      figures: true,
      cell: ({ records }) => formatNumber(Number(records), language),
    },
    { head: "data.col.bytes", figures: true, cell: ({ size }) => formatBytes(Number(size), language) },
    {
      head: "data.col.sha",
      cell: ({ sha256 }) => (
        <bdi dir="ltr" className="code hash">
          {sha256}
        </bdi>
      ),
    },
  ];
  return (
    <>
      <Loaded query={dumps} lines={6}>
        {({ items }) => (
          <>
            {items.length === 0 && (
              <p className="note">
                <T id="data.dumpsNone" />
              </p>
            )}
            <DataTable
              caption={<T id="data.dumpsCaption" />}
              columns={columns}
              rows={items}
              idOf={({ id }) => id}
            />
          </>
        )}
      </Loaded>
      <p>
        <a href="/api/v1/dumps">
          <T id="data.dumpsJson" />
        </a>
      </p>
    </>
  );
}
