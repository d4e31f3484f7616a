import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listApprovalsOptions } from "../../api/operations/listApprovals.gen";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";
import { InboxRegister } from "./InboxRegister";

const shown = 5;

type Props = {
  /** The types of the API that this list is about. */
  types: "REVIEW,KEY" | "RETURNED";
};

/** The first of what waits for this account, how many there are, and the way to all of them; nothing when none waits. */
export function WaitingTasks({ types }: Props) {
  const query = { type: types, limit: shown, count: "capped" } as const;
  const approvals = useQuery({ ...listApprovalsOptions({ query }), staleTime: 0 });
  const kind = types === "RETURNED" ? "RETURNED" : "DECIDE";
  return (
    <Loaded query={approvals} lines={2}>
      {({ items, page }) =>
        items.length === 0 ? null : (
          <section aria-labelledby={`tasks-${kind}`}>
            <h2 id={`tasks-${kind}`}>
              <T id={`tasks.${kind}`} values={{ count: page.total ?? items.length }} />
            </h2>
            <InboxRegister heading="h3" items={items} />
            {page.nextCursor !== null && (
              <p>
                <Link to="/w/approvals" search={{ type: kind === "RETURNED" ? "RETURNED" : undefined }}>
                  <T id="tasks.all" />
                </Link>
              </p>
            )}
          </section>
        )
      }
    </Loaded>
  );
}
