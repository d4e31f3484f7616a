import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readApplicationsSearch } from "../features/admission/applicationsSearch";
import { loadCatalogue } from "../ui/catalogues";
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
  validateSearch: readApplicationsSearch,
  component: lazyRouteComponent(async () => (await pages()).applicationsPage(), "ApplicationsPage"),
});
const application = createRoute({
  getParentRoute: () => admissionPart,
  path: "/w/applications/$id",
  component: lazyRouteComponent(async () => (await pages()).applicationPage(), "ApplicationPage"),
});
const organisationAdmin = createRoute({
  getParentRoute: () => admissionPart,
  path: "/w/organisations/$code",
  component: lazyRouteComponent(async () => (await pages()).organisationAdminPage(), "OrganisationAdminPage"),
});

export const admissionTree = admissionPart.addChildren([applications, application, organisationAdmin]);
