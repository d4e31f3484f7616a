import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readInvitationsSearch, readMembersSearch } from "../features/membership/membersSearch";
import { loadCatalogue } from "../ui/catalogues";
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
  validateSearch: readMembersSearch,
  component: lazyRouteComponent(async () => (await pages()).membersPage(), "MembersPage"),
});
const invitations = createRoute({
  getParentRoute: () => membershipPart,
  path: "/w/organisations/$code/invitations",
  validateSearch: readInvitationsSearch,
  component: lazyRouteComponent(async () => (await pages()).invitationsPage(), "InvitationsPage"),
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
  component: lazyRouteComponent(async () => (await pages()).acceptPage(), "AcceptPage"),
});

/** People of organisations, and the way in. */
export const peopleRoutes = [
  membershipPart.addChildren([members, invitations]),
  invitingPart.addChildren([acceptance]),
] as const;
