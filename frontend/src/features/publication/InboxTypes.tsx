import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { T } from "../../ui/T";
import { type InboxType, inboxTypes } from "./inboxFilter";

/** Narrows the inbox to one kind of task; the address keeps the choice. */
export function InboxTypes({ chosen }: { chosen: InboxType | undefined }) {
  const { _ } = useLingui();
  return (
    <nav className="tabs" aria-label={_("inbox.types")}>
      <ul className="inline">
        {[undefined, ...inboxTypes].map((type) => (
          <li key={type ?? "ALL"}>
            <Link
              to="/w/approvals"
              search={{ type }}
              activeOptions={{ exact: true }}
              aria-current={type === chosen ? "true" : undefined}
              className={type === chosen ? "active" : undefined}
            >
              <T id={`inbox.types.${type ?? "ALL"}`} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
