import type { createAppRouter } from "./router";

type Router = Pick<ReturnType<typeof createAppRouter>, "subscribe">;

/** What a reader meets after following a link: a new page at its heading, a narrowed list at its count. */
export function focusOnArrival(router: Router): void {
  router.subscribe("onRendered", ({ fromLocation, toLocation, pathChanged }) => {
    if (fromLocation === undefined) {
      return;
    }
    if (pathChanged) {
      document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    } else if (fromLocation.searchStr !== toLocation.searchStr) {
      document.getElementById("results")?.focus();
    }
  });
}
