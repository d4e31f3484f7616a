import { Outlet } from "@tanstack/react-router";
import { T } from "../ui/T";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { OfflineBanner } from "./OfflineBanner";

/** What stands around every page. */
export function Shell() {
  return (
    <>
      <a className="skip" href="#main">
        <T id="nav.skip" />
      </a>
      <Header />
      <OfflineBanner />
      <main id="main" className="wrap" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}
