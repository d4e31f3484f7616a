import { renderToString } from "react-dom/server";
import * as v from "valibot";
import { beforeEach, expect, test, vi } from "vitest";
import { AccountContext, useAccount } from "../../ui/form/account";
import { useKept } from "./useKept";

function Note() {
  const { value, restored } = useKept(useAccount(), "note", v.string(), "nothing");
  return <p>{restored ? `again: ${value}` : value}</p>;
}

function seenBy(subject: string | null): string {
  return renderToString(
    <AccountContext value={subject}>
      <Note />
    </AccountContext>,
  );
}

beforeEach(() => {
  const kept = new Map([["draft:subject-1:note", JSON.stringify("half a sentence")]]);
  vi.stubGlobal("localStorage", { getItem: (key: string) => kept.get(key) ?? null });
});

test("what an account wrote is there again, also before the register knows the person", () => {
  expect(seenBy("subject-1")).toContain("again: half a sentence");
});

test("another account on the same device is shown nothing of it", () => {
  expect(seenBy("subject-2")).toContain("nothing");
});

test("without an account nothing is kept under a key that others share", () => {
  expect(() => seenBy(null)).toThrow("nobody is signed in");
});
