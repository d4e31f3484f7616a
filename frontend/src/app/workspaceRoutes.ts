import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readComparisonView, readHistorySearch } from "../features/history/historySearch";
import { readRatesFilter } from "../features/money/ratesFilter";
import { readEditorSearch } from "../features/project/editorSearch";
import { readInboxFilter } from "../features/publication/inboxFilter";
import { readResultsSearch } from "../features/result/resultsSearch";
import { loadCatalogue } from "../ui/catalogues";
import { readWords } from "../ui/search";
import { accountRoutes } from "./accountRoutes";
import { admissionTree } from "./admissionRoutes";
import { peopleRoutes } from "./peopleRoutes";
import { pages, workspace } from "./workspace";

const dashboard = createRoute({
  getParentRoute: () => workspace,
  path: "/w",
  component: lazyRouteComponent(async () => (await pages()).dashboardPage()),
});
const newProject = createRoute({
  getParentRoute: () => workspace,
  path: "/w/projects/new",
  component: lazyRouteComponent(async () => (await pages()).newProjectPage()),
});
const draft = createRoute({
  getParentRoute: () => workspace,
  path: "/w/projects/$id",
  component: lazyRouteComponent(async () => (await pages()).draftPage()),
});
/** The editor has its own words: it is many times as large as the other pages of the workspace. */
const editing = createRoute({
  getParentRoute: () => workspace,
  id: "editing",
  loader: ({ context }) => loadCatalogue(context.i18n, "editor", context.language.code),
});
const edit = createRoute({
  getParentRoute: () => editing,
  path: "/w/projects/$id/edit/$section",
  validateSearch: readEditorSearch,
  component: lazyRouteComponent(async () => (await pages()).editPage()),
});
/** The way to publication, reports and history: they name the fields as the editor does. */
const process = createRoute({
  getParentRoute: () => workspace,
  id: "process",
  loader: ({ context: { i18n, language } }) =>
    Promise.all([
      loadCatalogue(i18n, "workflow", language.code),
      loadCatalogue(i18n, "editor", language.code),
    ]),
});
const approvals = createRoute({
  getParentRoute: () => process,
  path: "/w/approvals",
  validateSearch: readInboxFilter,
  component: lazyRouteComponent(async () => (await pages()).approvalsPage()),
});
const review = createRoute({
  getParentRoute: () => process,
  path: "/w/projects/$id/review",
  validateSearch: readComparisonView,
  component: lazyRouteComponent(async () => (await pages()).reviewRoute()),
});
const results = createRoute({
  getParentRoute: () => process,
  path: "/w/projects/$id/results",
  validateSearch: readResultsSearch,
  component: lazyRouteComponent(async () => (await pages()).resultsPage()),
});
const receipts = createRoute({
  getParentRoute: () => process,
  path: "/w/projects/$id/receipts",
  component: lazyRouteComponent(async () => (await pages()).receiptsPage()),
});
const history = createRoute({
  getParentRoute: () => process,
  path: "/w/projects/$id/history",
  validateSearch: readHistorySearch,
  component: lazyRouteComponent(async () => (await pages()).historyPage()),
});
const importText = createRoute({
  getParentRoute: () => workspace,
  path: "/w/import",
  component: lazyRouteComponent(async () => (await pages()).importPage()),
});
/** Exchange rates have words of their own, which nobody else needs. */
const rating = createRoute({
  getParentRoute: () => workspace,
  id: "rating",
  loader: ({ context }) => loadCatalogue(context.i18n, "money", context.language.code),
});
const rates = createRoute({
  getParentRoute: () => rating,
  path: "/w/rates",
  validateSearch: readRatesFilter,
  component: lazyRouteComponent(async () => (await pages()).ratesPage()),
});
/** Source systems of organisations, in words of their own. */
const sourcesPart = createRoute({
  getParentRoute: () => workspace,
  id: "sources",
  loader: ({ context }) => loadCatalogue(context.i18n, "source", context.language.code),
});
const sources = createRoute({
  getParentRoute: () => sourcesPart,
  path: "/w/sources",
  validateSearch: readWords("cursor"),
  component: lazyRouteComponent(async () => (await pages()).sourcesPage()),
});
const source = createRoute({
  getParentRoute: () => sourcesPart,
  path: "/w/sources/$code",
  validateSearch: readWords("cursor"),
  component: lazyRouteComponent(async () => (await pages()).sourcePage()),
});
/** Files that are imported through a source, in words of their own. */
const importsPart = createRoute({
  getParentRoute: () => workspace,
  id: "imports",
  loader: ({ context }) => loadCatalogue(context.i18n, "imports", context.language.code),
});
const imports = createRoute({
  getParentRoute: () => importsPart,
  path: "/w/imports",
  validateSearch: readWords("source", "cursor"),
  component: lazyRouteComponent(async () => (await pages()).importsPage()),
});
const newImport = createRoute({
  getParentRoute: () => importsPart,
  path: "/w/imports/new",
  validateSearch: readWords("source", "cursor"),
  component: lazyRouteComponent(async () => (await pages()).newImportPage()),
});
const importRun = createRoute({
  getParentRoute: () => importsPart,
  path: "/w/imports/$id",
  validateSearch: readWords("severity"),
  component: lazyRouteComponent(async () => (await pages()).importRunPage()),
});
const callback = createRoute({
  getParentRoute: () => workspace,
  path: "/signin/callback",
  component: lazyRouteComponent(async () => (await pages()).callbackPage()),
});

/** Every address below the session. */
export const workspaceTree = workspace.addChildren([
  dashboard,
  newProject,
  draft,
  editing.addChildren([edit]),
  process.addChildren([approvals, review, results, receipts, history]),
  importText,
  rating.addChildren([rates]),
  ...accountRoutes,
  ...peopleRoutes,
  admissionTree,
  sourcesPart.addChildren([sources, source]),
  importsPart.addChildren([imports, newImport, importRun]),
  callback,
]);
