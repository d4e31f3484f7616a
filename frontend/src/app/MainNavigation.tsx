import { Link } from "@tanstack/react-router";
import { T } from "../ui/T";

/** The registers of the hub, in the order of how it is read: texts, who acts, what they do. */
export function MainNavigation() {
  return (
    <ul>
      <li>
        <Link to="/initiatives">
          <T id="nav.initiatives" />
        </Link>
      </li>
      <li>
        <Link to="/countries">
          <T id="nav.countries" />
        </Link>
      </li>
      <li>
        <Link to="/organisations">
          <T id="nav.organisations" />
        </Link>
      </li>
      <li>
        <Link to="/projects">
          <T id="nav.projects" />
        </Link>
      </li>
    </ul>
  );
}
