import { expect, test } from "vitest";
import { CreationKey } from "./CreationKey";

function counted(): CreationKey {
  let made = 0;
  return new CreationKey(() => `key-${++made}`);
}

test.each(["no-connection", "validation-failed", "idempotency-in-progress"])(
  "after %s the same key goes out again",
  (code) => {
    const key = counted();
    expect(key.arrivedEarlier(code)).toBe(false);
    expect(key.header).toBe('"key-1"');
  },
);

test("once the register has a first attempt under this key, the next one can be saved", () => {
  const key = counted();
  expect(key.arrivedEarlier("idempotency-key-reused")).toBe(true);
  expect(key.header).toBe('"key-2"');
  expect(key.arrivedEarlier("no-connection")).toBe(false);
  expect(key.header).toBe('"key-2"');
});
