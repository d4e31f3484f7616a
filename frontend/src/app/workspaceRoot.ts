import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadCatalogue } from "../ui/catalogues";
import { live } from "./baseRoutes";

/** Where these pages lie is known to a file of its own: the first page needs none of them, and they grow with the API. */
export const pages = () => import("./workspacePages");

/** Pages of people who sign in. Sign-in, forms and their words load with the first of them. */
export const workspace = createRoute({
  getParentRoute: () => live,
  id: "workspace",
  loader: ({ context: { i18n, language } }) =>
    Promise.all([
      loadCatalogue(i18n, "record", language.code),
      loadCatalogue(i18n, "workspace", language.code),
    ]),
  component: lazyRouteComponent(() => import("./auth/Workspace"), "Workspace"),
});
