import type { createAppRouter } from "./createAppRouter";

type Router = Pick<ReturnType<typeof createAppRouter>, "subscribe">;

function close(): HTMLDetailsElement[] {
  const open = [...document.querySelectorAll<HTMLDetailsElement>("details.menu[open]")];
  for (const menu of open) {
    menu.open = false;
  }
  return open;
}

/** The menus of the header go away when their page does, and on Escape, which leads back to what opened them. */
export function closeMenus(router: Router): void {
  router.subscribe("onBeforeNavigate", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const within = document.activeElement;
      const left = close().find((menu) => menu.contains(within));
      left?.querySelector("summary")?.focus();
    }
  });
}
