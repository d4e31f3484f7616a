import { Link } from "@tanstack/react-router";
import { T } from "./T";

type Props = {
  next: string | null;
  /** Whether this page was reached by a cursor. */
  later: boolean;
};

/** Steps through a list by cursor: forward, or back to its start. */
export function Pager({ next, later }: Props) {
  if (next === null && !later) {
    return null;
  }
  return (
    <ul className="inline">
      {later && (
        <li>
          <Link
            to="."
            search={(before) => ({ ...before, cursor: undefined })}
            activeOptions={{ exact: true }}
            className="button quiet"
          >
            <T id="list.first" />
          </Link>
        </li>
      )}
      {next !== null && (
        <li>
          <Link
            to="."
            search={(before) => ({ ...before, cursor: next })}
            activeOptions={{ exact: true }}
            className="button quiet"
          >
            <T id="list.next" />
          </Link>
        </li>
      )}
    </ul>
  );
}
