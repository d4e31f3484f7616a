import { Link, useLocation } from "@tanstack/react-router";
import { T } from "../ui/T";

const registers = ["initiatives", "countries", "organisations", "projects"] as const;

/** The registers of the hub, in the order of how it is read; a page inside one marks it without being it. */
export function MainNavigation() {
  const { pathname } = useLocation();
  return (
    <ul>
      {registers.map((register) => (
        <li key={register}>
          <Link
            to={`/${register}`}
            activeOptions={{ exact: true, includeSearch: false }}
            className={pathname.startsWith(`/${register}/`) ? "active" : undefined}
          >
            <T id={`nav.${register}`} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
