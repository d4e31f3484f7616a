import "../../styles/process.css";
import { useLingui } from "@lingui/react";
import type { UseQueryResult } from "@tanstack/react-query";
import type { AuditEvent, PageInfo } from "../../api/types.gen";
import { LoadedPage } from "../../ui/LoadedPage";
import { Page } from "../../ui/Page";
import { Pager } from "../../ui/Pager";
import { T } from "../../ui/T";
import { AuditExport } from "./AuditExport";
import { AuditFilters } from "./AuditFilters";
import { AuditTable } from "./AuditTable";
import type { AuditSearch } from "./auditSearch";
import { ChainNote } from "./ChainNote";

type Props = {
  /** Code of the organisation whose log it is; undefined for that of all. */
  code?: string;
  /** Address of the log below the API's root. */
  root: string;
  search: AuditSearch;
  query: UseQueryResult<{ items: AuditEvent[]; page: PageInfo }, unknown>;
};

/** A page of the audit log, its filters, its export and the state of its chain. */
export function AuditLog({ code, root, search, query }: Props) {
  const { _ } = useLingui();
  return (
    <LoadedPage query={query}>
      {({ items, page }) => (
        <Page
          title={_("audit.title")}
          above={code === undefined ? undefined : <bdi className="code">{code}</bdi>}
          lead={<T id={code === undefined ? "audit.leadAll" : "audit.lead"} />}
        >
          <AuditFilters search={search} />
          <section aria-labelledby="events">
            <h2 id="events">
              <T id="audit.events" />
            </h2>
            {items.length === 0 && (
              <p className="note">
                <T id="audit.empty" />
              </p>
            )}
            <AuditTable events={items} across={code === undefined} />
            <Pager next={page.nextCursor} later={search.cursor !== undefined} />
          </section>
          <AuditExport root={root} search={search} />
          <ChainNote />
        </Page>
      )}
    </LoadedPage>
  );
}
