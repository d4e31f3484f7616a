import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type Column, DataTable } from "../../ui/DataTable";
import { formatBytes } from "../../ui/formats";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { type ExportFormat, exportAddress, exportFormats } from "../project/exportAddress";
import { filtersOf } from "../project/filtersOf";
import { dumpsOptions } from "./dumpsOptions";

const route = getRouteApi("/live/data");

/** The projects as one file of any form; the links carry the filters that the page was opened with. */
export function ExportForms() {
  const language = useLanguage();
  const filter = route.useSearch();
  const filters = filtersOf(filter);
  const dumps = useQuery(dumpsOptions);
  /** Of everything, as the last night made it; nothing is known of a part of it. */
  const sizeOf = (format: ExportFormat) =>
    filters.length === 0 ? dumps.data?.items.find((one) => one.format === format)?.size : undefined;
  const columns: Column<ExportFormat>[] = [
    {
      head: "data.col.format",
      cell: (format) => (
        <a href={exportAddress(filter, format, language.tag)} download>
          <T id={`data.format.${format}`} />
        </a>
      ),
    },
    { head: "data.col.use", cell: (format) => <T id={`data.use.${format}`} /> },
    {
      head: "data.col.size",
      figures: true,
      has: (format) => sizeOf(format) !== undefined,
      cell: (format) => formatBytes(Number(sizeOf(format)), language),
    },
  ];
  return (
    <>
      {filters.length > 0 && (
        <>
          <p>
            <T id="data.filtered" />{" "}
            {filters.map(({ name, value }) => (
              <bdi key={`${name} ${value}`} className="code">
                {`${name}=${value} `}
              </bdi>
            ))}
          </p>
          <p>
            <Link to="/data" search={{}} activeOptions={{ exact: true }}>
              <T id="data.unfilter" />
            </Link>
          </p>
        </>
      )}
      <DataTable
        caption={<T id="data.filesCaption" />}
        columns={columns}
        rows={exportFormats}
        idOf={(format) => format}
      />
    </>
  );
}
