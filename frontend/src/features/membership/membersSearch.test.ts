import { expect, test } from "vitest";
import { readInvitationsSearch, readMembersSearch } from "./membersSearch";

test("an address narrows the members by what can be meant alone", () => {
  expect(readMembersSearch({ q: "amina", status: "SUSPENDED", role: "EDITOR", cursor: "k1.x" })).toEqual({
    q: "amina",
    status: "SUSPENDED",
    role: "EDITOR",
    cursor: "k1.x",
  });
  expect(readMembersSearch({ status: "GONE", role: "KING" })).toEqual({
    q: undefined,
    status: undefined,
    role: undefined,
    cursor: undefined,
  });
});

test("an address narrows the invitations to one state", () => {
  expect(readInvitationsSearch({ state: "BOUNCED" }).state).toBe("BOUNCED");
  expect(readInvitationsSearch({ state: "LOST" }).state).toBeUndefined();
});
