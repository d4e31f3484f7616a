import { expect, test } from "vitest";
import { StepKey } from "./StepKey";

function counted(): StepKey {
  let made = 0;
  return new StepKey(() => `key-${++made}`);
}

test.each([
  ["a lost connection", new TypeError("Failed to fetch")],
  ["a fault of the server", { status: 500, code: "internal" }],
  ["an unavailable service", { status: 503, code: "unavailable" }],
  ["a first attempt that still runs", { status: 409, code: "idempotency-in-progress" }],
])("after %s the same key goes out again", (_, thrown) => {
  const key = counted();
  key.failed(thrown);
  expect(key.headers).toEqual({ "Idempotency-Key": '"key-1"' });
});

test.each([
  ["a refusal", { status: 409, code: "wrong-state" }],
  ["a fault in the input", { status: 422, code: "validation-failed" }],
  ["a key that carried other words", { status: 422, code: "idempotency-key-reused" }],
])("after %s the next attempt is one of its own", (_, thrown) => {
  const key = counted();
  key.failed(thrown);
  expect(key.headers).toEqual({ "Idempotency-Key": '"key-2"' });
});
