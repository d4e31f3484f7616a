import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { T } from "../../ui/T";
import { type ComparisonView, comparisons } from "./historySearch";

/** Next to each other, or in one run of words; the address keeps the choice. */
export function ComparisonViews({ view }: { view: ComparisonView }) {
  const { _ } = useLingui();
  return (
    <nav className="tabs" aria-label={_("history.views")}>
      <ul className="inline">
        {comparisons.map((one) => (
          <li key={one}>
            <Link
              to="."
              search={(before) => ({ ...before, view: one })}
              activeOptions={{ exact: true }}
              resetScroll={false}
              aria-current={one === view ? "true" : undefined}
              className={one === view ? "active" : undefined}
            >
              <T id={`history.view.${one}`} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
