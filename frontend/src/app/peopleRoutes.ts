import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadCatalogue } from "../ui/catalogues";
import { readWords } from "../ui/search";
import { pages, workspace } from "./workspace";

/** People of an organisation, in words of their own. */
const membershipPart = createRoute({
  getParentRoute: () => workspace,
  id: "membership",
  loader: ({ context }) => loadCatalogue(context.i18n, "membership", context.language.code),
});
const members = createRoute({
  getParentRoute: () => membershipPart,
  path: "/w/organisations/$code/members",
  validateSearch: readWords("q", "status", "role", "cursor"),
  component: lazyRouteComponent(async () => (await pages()).membersPage()),
});
const invitations = createRoute({
  getParentRoute: () => membershipPart,
  path: "/w/organisations/$code/invitations",
  validateSearch: readWords("state", "cursor"),
  component: lazyRouteComponent(async () => (await pages()).invitationsPage()),
});
/** An invitation as whoever signed in sees it; its words are those of the public page. */
const invitingPart = createRoute({
  getParentRoute: () => workspace,
  id: "inviting",
  loader: ({ context }) => loadCatalogue(context.i18n, "invite", context.language.code),
});
const acceptance = createRoute({
  getParentRoute: () => invitingPart,
  path: "/w/invitations/$token",
  component: lazyRouteComponent(async () => (await pages()).acceptPage()),
});

/** People of organisations, and the way in. */
export const peopleRoutes = [
  membershipPart.addChildren([members, invitations]),
  invitingPart.addChildren([acceptance]),
] as const;
