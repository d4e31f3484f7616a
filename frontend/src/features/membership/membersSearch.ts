import { oneOf } from "../../ui/search";

export const memberStates = ["ACTIVE", "SUSPENDED", "INVITED", "ENDED"] as const;
export type MemberState = (typeof memberStates)[number];
export const baseRoles = ["READER", "EDITOR", "ORG_ADMIN"] as const;
export type Role = (typeof baseRoles)[number];
export const invitationStates = ["PENDING", "EXPIRED", "BOUNCED", "ACCEPTED", "REVOKED"] as const;
export type InvitationState = (typeof invitationStates)[number];

/** What the address of the page asks for: whose members, and where in the list to go on. */
export type MembersSearch = { q?: string; status?: MemberState; role?: Role; cursor?: string };

/** Reads the query of the address; a value that cannot be meant is left out rather than refused. */
export function readMembersSearch(search: Record<string, unknown>): MembersSearch {
  return {
    q: oneOf(search.q),
    status: memberStates.find((one) => one === oneOf(search.status)),
    role: baseRoles.find((one) => one === oneOf(search.role)),
    cursor: oneOf(search.cursor),
  };
}

export type InvitationsSearch = { state?: InvitationState; cursor?: string };

export function readInvitationsSearch(search: Record<string, unknown>): InvitationsSearch {
  return {
    state: invitationStates.find((one) => one === oneOf(search.state)),
    cursor: oneOf(search.cursor),
  };
}
