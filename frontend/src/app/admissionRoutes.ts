import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadCatalogue } from "../ui/catalogues";
import { readWords } from "../ui/search";
import { pages, workspace } from "./workspace";

/** Applications of organisations and their standing, in words of their own. */
const admissionPart = createRoute({
  getParentRoute: () => workspace,
  id: "admission",
  loader: ({ context }) => loadCatalogue(context.i18n, "admission", context.language.code),
});
const applications = createRoute({
  getParentRoute: () => admissionPart,
  path: "/w/applications",
  validateSearch: readWords("state", "cursor"),
  component: lazyRouteComponent(async () => (await pages()).applicationsPage()),
});
const application = createRoute({
  getParentRoute: () => admissionPart,
  path: "/w/applications/$id",
  component: lazyRouteComponent(async () => (await pages()).applicationPage()),
});
const organisationAdmin = createRoute({
  getParentRoute: () => admissionPart,
  path: "/w/organisations/$code",
  component: lazyRouteComponent(async () => (await pages()).organisationAdminPage()),
});

export const admissionTree = admissionPart.addChildren([applications, application, organisationAdmin]);
