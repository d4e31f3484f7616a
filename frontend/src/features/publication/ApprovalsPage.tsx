import "../../styles/process.css";
import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { listApprovalsOptions } from "../../api/operations/listApprovals.gen";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { Pager } from "../../ui/Pager";
import { T } from "../../ui/T";
import { ChangedFields } from "./ChangedFields";
import { InboxRegister } from "./InboxRegister";
import { InboxTypes } from "./InboxTypes";

const route = getRouteApi("/live/workspace/process/w/approvals");

/** What waits for this account: revisions to review, keys to turn, and what came back to be mended. */
export function ApprovalsPage() {
  const { _ } = useLingui();
  const { type, cursor } = route.useSearch();
  const query = { type, cursor, limit: 50, count: "capped" } as const;
  const approvals = useQuery({ ...listApprovalsOptions({ query }), staleTime: 0 });
  return (
    <Page title={_("inbox.title")} lead={<T id="inbox.lead" />}>
      <InboxTypes chosen={type} />
      <Loaded query={approvals} lines={8}>
        {({ items, page }) => (
          <>
            <p id="results" role="status" tabIndex={-1}>
              <T id="list.count" values={{ count: page.total ?? items.length }} />
            </p>
            {items.length === 0 ? (
              <div className="note">
                <p>
                  <T id={type === undefined ? "inbox.empty" : "inbox.emptyType"} />
                </p>
              </div>
            ) : (
              <InboxRegister heading="h2" items={items} more={(item) => <ChangedFields item={item} />} />
            )}
            <Pager next={page.nextCursor} later={cursor !== undefined} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
