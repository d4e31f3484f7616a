import { expect, test } from "vitest";
import { readAuditSearch } from "./auditSearch";

test("what the address asks for is read", () => {
  expect(
    readAuditSearch({ action: "client.edit", from: "2026-11-01", result: "REFUSED", cursor: "k1.x" }),
  ).toEqual({
    action: "client.edit",
    actor: undefined,
    target: undefined,
    from: "2026-11-01",
    to: undefined,
    result: "REFUSED",
    cursor: "k1.x",
  });
});

test("what cannot be meant is left out", () => {
  const read = readAuditSearch({ from: "yesterday", to: ["2026-1-1"], result: "MAYBE", other: "x" });
  expect(Object.values(read).every((value) => value === undefined)).toBe(true);
  expect("other" in read).toBe(false);
});
