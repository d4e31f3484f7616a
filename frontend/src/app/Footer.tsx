import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { T } from "../ui/T";

export function Footer() {
  const { _ } = useLingui();
  return (
    <footer className="site-foot">
      <div className="wrap">
        <p className="measure">
          <T id="footer.purpose" />
        </p>
        <nav aria-label={_("nav.footer")}>
          <ul className="inline">
            <li>
              <Link to="/about">
                <T id="nav.about" />
              </Link>
            </li>
            <li>
              <Link to="/accessibility">
                <T id="nav.accessibility" />
              </Link>
            </li>
            <li>
              <Link to="/privacy">
                <T id="nav.privacy" />
              </Link>
            </li>
            <li>
              <Link to="/data">
                <T id="nav.data" />
              </Link>
            </li>
            <li>
              <Link to="/status">
                <T id="nav.status" />
              </Link>
            </li>
            <li>
              <a href="/docs">
                <T id="nav.api" />
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
