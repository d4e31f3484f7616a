import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { T } from "../../ui/T";

/** The pages of the workspace on one project. */
export function ProjectNavigation({ id }: { id: string }) {
  const { _ } = useLingui();
  const params = { id };
  return (
    <nav className="tabs" aria-label={_("work.pages")}>
      <ul className="inline">
        <li>
          <Link to="/w/projects/$id" params={params} activeOptions={{ exact: true }}>
            <T id="work.page.record" />
          </Link>
        </li>
        <li>
          <Link to="/w/projects/$id/review" params={params} activeOptions={{ exact: true }}>
            <T id="work.page.review" />
          </Link>
        </li>
        <li>
          <Link to="/w/projects/$id/results" params={params} activeOptions={{ includeSearch: false }}>
            <T id="work.page.results" />
          </Link>
        </li>
        <li>
          <Link to="/w/projects/$id/history" params={params} activeOptions={{ includeSearch: false }}>
            <T id="work.page.history" />
          </Link>
        </li>
      </ul>
    </nav>
  );
}
