import { expect, test } from "vitest";
import { readWebhookSearch } from "./webhookSearch";

test("the log, its state and its page are read from the address", () => {
  expect(readWebhookSearch({ log: "01936f4e", state: "FAILED", cursor: "k1.a" })).toEqual({
    log: "01936f4e",
    state: "FAILED",
    cursor: "k1.a",
  });
});

test("a state that there is not is left out", () => {
  expect(readWebhookSearch({ log: ["a", "b"], state: "LOST" })).toEqual({
    log: "a",
    state: undefined,
    cursor: undefined,
  });
});
