import { createRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import { readCountryFilter } from "../features/country/countryFilter";
import { readOrganisationFilter } from "../features/organisation/organisationFilter";
import { readProjectFilter } from "../features/project/projectFilter";
import { loadCatalogue } from "../ui/catalogues";
import { readWords } from "../ui/search";
import { live, root } from "./baseRoutes";
import { HomePage } from "./HomePage";
import { pages } from "./workspace";
import { workspaceTree } from "./workspaceRoutes";

const home = createRoute({ getParentRoute: () => root, path: "/", component: HomePage });
/** Pages of plain words. */
const plain = createRoute({
  getParentRoute: () => root,
  id: "plain",
  loader: ({ context }) => loadCatalogue(context.i18n, "pages", context.language.code),
});
const about = createRoute({
  getParentRoute: () => plain,
  path: "/about",
  component: lazyRouteComponent(() => import("./AboutPage"), "AboutPage"),
});
const accessibility = createRoute({
  getParentRoute: () => plain,
  path: "/accessibility",
  component: lazyRouteComponent(() => import("./AccessibilityPage"), "AccessibilityPage"),
});
const privacy = createRoute({
  getParentRoute: () => plain,
  path: "/privacy",
  component: lazyRouteComponent(() => import("./PrivacyPage"), "PrivacyPage"),
});

/** How to write a client of the API: read by few, and with much code. */
const guidesPart = createRoute({
  getParentRoute: () => root,
  id: "guide",
  loader: ({ context }) => loadCatalogue(context.i18n, "guide", context.language.code),
});
const guides = createRoute({
  getParentRoute: () => guidesPart,
  path: "/docs/guides",
  component: lazyRouteComponent(() => import("../features/guide/GuidesPage"), "GuidesPage"),
});
const guide = createRoute({
  getParentRoute: () => guidesPart,
  path: "/docs/guides/$guide",
  validateSearch: readWords("code"),
  loader: async ({ params }) => {
    const { loadExamples } = await import("../features/guide/loadExamples");
    const examples = await loadExamples(params.guide);
    if (examples === null) {
      throw notFound();
    }
    return examples;
  },
  component: lazyRouteComponent(() => import("../features/guide/GuidePage"), "GuidePage"),
});

/** Pages that read the API. */
const initiatives = createRoute({
  getParentRoute: () => live,
  path: "/initiatives",
  component: lazyRouteComponent(() => import("../features/initiative/InitiativesPage"), "InitiativesPage"),
});
const initiative = createRoute({
  getParentRoute: () => live,
  path: "/initiatives/$code",
  component: lazyRouteComponent(() => import("./InitiativeRoute"), "InitiativeRoute"),
});
const proposal = createRoute({
  getParentRoute: () => live,
  path: "/proposals/$initiative/$number",
  loader: ({ context }) => loadCatalogue(context.i18n, "trace", context.language.code),
  component: lazyRouteComponent(() => import("./ProposalRoute"), "ProposalRoute"),
});
const status = createRoute({
  getParentRoute: () => live,
  path: "/status",
  loader: ({ context }) => loadCatalogue(context.i18n, "status", context.language.code),
  component: lazyRouteComponent(() => import("../features/feed/StatusPage"), "StatusPage"),
});
const purposes = createRoute({
  getParentRoute: () => live,
  path: "/privacy/register",
  loader: ({ context }) => loadCatalogue(context.i18n, "personal", context.language.code),
  component: lazyRouteComponent(async () => (await pages()).purposesPage()),
});
const data = createRoute({
  getParentRoute: () => live,
  path: "/data",
  validateSearch: readProjectFilter,
  loader: ({ context }) => loadCatalogue(context.i18n, "data", context.language.code),
  component: lazyRouteComponent(() => import("../features/export/DataPage"), "DataPage"),
});
const countries = createRoute({
  getParentRoute: () => live,
  path: "/countries",
  validateSearch: readCountryFilter,
  component: lazyRouteComponent(() => import("../features/country/CountriesPage"), "CountriesPage"),
});
const country = createRoute({
  getParentRoute: () => live,
  path: "/countries/$code",
  component: lazyRouteComponent(() => import("./CountryRoute"), "CountryRoute"),
});
const organisations = createRoute({
  getParentRoute: () => live,
  path: "/organisations",
  validateSearch: readOrganisationFilter,
  component: lazyRouteComponent(
    () => import("../features/organisation/OrganisationsPage"),
    "OrganisationsPage",
  ),
});
const organisation = createRoute({
  getParentRoute: () => live,
  path: "/organisations/$id",
  loader: ({ context }) => loadCatalogue(context.i18n, "profile", context.language.code),
  component: lazyRouteComponent(() => import("./OrganisationRoute"), "OrganisationRoute"),
});
/** How an organisation becomes a member: read by few, in words of its own. */
const joining = createRoute({
  getParentRoute: () => live,
  id: "joining",
  loader: ({ context }) => loadCatalogue(context.i18n, "admission", context.language.code),
});
const join = createRoute({
  getParentRoute: () => joining,
  path: "/join",
  component: lazyRouteComponent(async () => (await pages()).joinPage()),
});
const confirmation = createRoute({
  getParentRoute: () => joining,
  path: "/join/confirmation",
  validateSearch: readWords("application"),
  component: lazyRouteComponent(async () => (await pages()).confirmationPage()),
});
const projects = createRoute({
  getParentRoute: () => live,
  path: "/projects",
  validateSearch: readProjectFilter,
  loader: ({ context }) => loadCatalogue(context.i18n, "project", context.language.code),
  component: lazyRouteComponent(() => import("../features/project/ProjectsPage"), "ProjectsPage"),
});
const project = createRoute({
  getParentRoute: () => live,
  path: "/projects/$id",
  loader: ({ context: { i18n, language } }) =>
    Promise.all([loadCatalogue(i18n, "record", language.code), loadCatalogue(i18n, "trace", language.code)]),
  component: lazyRouteComponent(() => import("./ProjectRoute"), "ProjectRoute"),
});

/** What the link of an invitation opens, in words of its own. */
const invitingPart = createRoute({
  getParentRoute: () => live,
  id: "inviting",
  loader: ({ context }) => loadCatalogue(context.i18n, "invite", context.language.code),
});
const invite = createRoute({
  getParentRoute: () => invitingPart,
  path: "/invite/$token",
  component: lazyRouteComponent(async () => (await pages()).invitePage()),
});

const signedOut = createRoute({
  getParentRoute: () => plain,
  path: "/signed-out",
  component: lazyRouteComponent(() => import("./auth/SignedOutPage"), "SignedOutPage"),
});

/** Every address of the client, below the language that starts it. */
export const routeTree = root.addChildren([
  home,
  plain.addChildren([about, accessibility, privacy, signedOut]),
  guidesPart.addChildren([guides, guide]),
  live.addChildren([
    status,
    purposes,
    data,
    initiatives,
    initiative,
    proposal,
    countries,
    country,
    organisations,
    organisation,
    joining.addChildren([join, confirmation]),
    projects,
    project,
    invitingPart.addChildren([invite]),
    workspaceTree,
  ]),
]);
