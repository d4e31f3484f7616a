import type { createAppRouter } from "./createAppRouter";

type Router = Pick<ReturnType<typeof createAppRouter>, "subscribe">;

/** What a reader meets after following a link: a new page or part at its heading, a narrowed list at its count. */
export function focusOnArrival(router: Router): void {
  router.subscribe("onRendered", ({ fromLocation, toLocation, pathChanged }) => {
    if (fromLocation === undefined) {
      return;
    }
    if (pathChanged) {
      // A link to a field of a form leads to the field, which takes the focus itself.
      const arrived = toLocation.hash !== "" && document.activeElement?.id === toLocation.hash;
      const part = document.querySelector<HTMLElement>("[data-arrival]");
      if (!arrived) {
        (part ?? document.querySelector<HTMLElement>("h1"))?.focus({ preventScroll: true });
      }
    } else if (fromLocation.searchStr !== toLocation.searchStr) {
      document.getElementById("results")?.focus();
    }
  });
}
