import { Link } from "@tanstack/react-router";
import { T } from "../../ui/T";

/** The ways to the pages of the workspace on one project, the record first, as items of a list. */
export function ProjectLinks({ id, record = false }: { id: string; record?: boolean }) {
  const params = { id };
  return (
    <>
      {record && (
        <li>
          <Link to="/w/projects/$id" params={params} activeOptions={{ exact: true }}>
            <T id="work.page.record" />
          </Link>
        </li>
      )}
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
    </>
  );
}
