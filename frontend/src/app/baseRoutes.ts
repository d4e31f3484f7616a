import { createRootRouteWithContext, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadCatalogue } from "../ui/catalogues";
import type { RouterContext } from "./routerContext";
import { Shell } from "./Shell";

export const root = createRootRouteWithContext<RouterContext>()({ component: Shell });

/** Pages that read the API. */
export const live = createRoute({
  getParentRoute: () => root,
  id: "live",
  loader: ({ context }) => loadCatalogue(context.i18n, "register", context.language.code),
  component: lazyRouteComponent(() => import("./LiveData"), "LiveData"),
});
