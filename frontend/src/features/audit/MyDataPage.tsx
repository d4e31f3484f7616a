import "../../styles/process.css";
import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { getMyDataOptions } from "../../api/operations/getMyData.gen";
import type { MyDataTable } from "../../api/types.gen";
import { DataTable } from "../../ui/DataTable";
import { LoadedPage } from "../../ui/LoadedPage";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { saveBlob } from "../project/saveBlob";
import { EraseMe } from "./EraseMe";

/** What the hub holds on whoever is signed in: to see, to take away, to have erased. */
export function MyDataPage() {
  const { _ } = useLingui();
  const data = useQuery({ ...getMyDataOptions(), staleTime: 0 });
  return (
    <LoadedPage query={data}>
      {(held) => (
        <Page title={_("personal.title")} lead={<T id="personal.lead" />}>
          {held.tables.length === 0 && (
            <p className="note">
              <T id="personal.nothing" />
            </p>
          )}
          <DataTable<MyDataTable>
            caption={<T id="personal.caption" />}
            rows={held.tables}
            idOf={({ table, column }) => `${table}.${column}`}
            columns={[
              {
                head: "personal.col.table",
                cell: (one) => (
                  <bdi className="code" dir="ltr">
                    {one.table}
                  </bdi>
                ),
              },
              {
                head: "personal.col.column",
                cell: (one) => (
                  <bdi className="code" dir="ltr">
                    {one.column}
                  </bdi>
                ),
              },
              { head: "personal.col.rows", figures: true, cell: (one) => one.rows },
            ]}
          />
          <p>
            <button
              type="button"
              className="button"
              onClick={() =>
                saveBlob(
                  new Blob([JSON.stringify(held, null, 2)], { type: "application/json" }),
                  "my-data.json",
                )
              }
            >
              <T id="personal.download" />
            </button>
          </p>
          <p>
            <Link to="/privacy/register">
              <T id="personal.register" />
            </Link>
          </p>
          <EraseMe />
        </Page>
      )}
    </LoadedPage>
  );
}
