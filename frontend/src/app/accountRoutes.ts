import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readClientsSearch } from "../features/directory/clientsSearch";
import { readWebhookSearch } from "../features/webhook/webhookSearch";
import { loadCatalogue } from "../ui/catalogues";
import { readWords } from "../ui/search";
import { pages, workspace } from "./workspace";

/** Webhooks and their log, in words of their own. */
const webhooksPart = createRoute({
  getParentRoute: () => workspace,
  id: "webhooks",
  loader: ({ context }) => loadCatalogue(context.i18n, "webhook", context.language.code),
});
const webhooks = createRoute({
  getParentRoute: () => webhooksPart,
  path: "/w/organisations/$code/webhooks",
  validateSearch: readWebhookSearch,
  component: lazyRouteComponent(async () => (await pages()).webhooksPage()),
});
/** Accounts of an organisation, in words of their own: at present its API clients. */
const directoryPart = createRoute({
  getParentRoute: () => workspace,
  id: "directory",
  loader: ({ context }) => loadCatalogue(context.i18n, "directory", context.language.code),
});
const clients = createRoute({
  getParentRoute: () => directoryPart,
  path: "/w/organisations/$code/clients",
  validateSearch: readClientsSearch,
  component: lazyRouteComponent(async () => (await pages()).clientsPage()),
});
/** The audit log, in words of its own. */
const auditPart = createRoute({
  getParentRoute: () => workspace,
  id: "audit",
  loader: ({ context }) => loadCatalogue(context.i18n, "audit", context.language.code),
});
const audit = createRoute({
  getParentRoute: () => auditPart,
  path: "/w/audit",
  validateSearch: readWords("action", "actor", "target", "from", "to", "result", "cursor"),
  component: lazyRouteComponent(async () => (await pages()).auditPage()),
});
const organisationAudit = createRoute({
  getParentRoute: () => auditPart,
  path: "/w/organisations/$code/audit",
  validateSearch: readWords("action", "actor", "target", "from", "to", "result", "cursor"),
  component: lazyRouteComponent(async () => (await pages()).organisationAuditPage()),
});
/** One's own data, in words that the public register of purposes has as well. */
const myData = createRoute({
  getParentRoute: () => workspace,
  path: "/w/me",
  loader: ({ context }) => loadCatalogue(context.i18n, "personal", context.language.code),
  component: lazyRouteComponent(async () => (await pages()).myDataPage()),
});

/** What administrators of an organisation and of the platform look after, and one's own data. */
export const accountRoutes = [
  webhooksPart.addChildren([webhooks]),
  directoryPart.addChildren([clients]),
  auditPart.addChildren([audit, organisationAudit]),
  myData,
] as const;
