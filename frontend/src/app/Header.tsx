import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { Mark } from "../ui/Mark";
import { T } from "../ui/T";
import { LanguageMenu } from "./LanguageMenu";
import { MainNavigation } from "./MainNavigation";
import { ThemeMenu } from "./ThemeMenu";

/** Brand, the four registers, language, theme, and the way into the workspace. */
export function Header() {
  const { _ } = useLingui();
  return (
    <header className="site-head">
      <div className="wrap bar">
        <Link to="/" reloadDocument className="brand" activeOptions={{ exact: true }}>
          <Mark />
          <span>
            <T id="app.name" />
          </span>
        </Link>
        <nav className="main-nav wide" aria-label={_("nav.main")}>
          <MainNavigation />
        </nav>
        <div className="tools">
          <div className="wide">
            <ThemeMenu />
          </div>
          <LanguageMenu />
          <Link to="/w" activeOptions={{ exact: true }} className="button quiet wide">
            <T id="nav.workspace" />
          </Link>
          <details className="menu narrow">
            <summary>
              <T id="nav.menu" />
            </summary>
            <div className="panel">
              <nav className="main-nav" aria-label={_("nav.main")}>
                <MainNavigation />
              </nav>
              <Link to="/w" activeOptions={{ exact: true }} className="button quiet">
                <T id="nav.workspace" />
              </Link>
              <ThemeMenu />
            </div>
          </details>
        </div>
      </div>
    </header>
  );
}
