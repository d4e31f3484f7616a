import { expect, test } from "vitest";
import { refetchUnlessRefused } from "./refetchUnlessRefused";

const interval = refetchUnlessRefused(5_000);

test.each([401, 403, 404])("after %i nothing is asked again", (status) => {
  expect(interval({ state: { error: { status } } })).toBe(false);
});

test.each([null, { status: 503 }, new TypeError("lost")])("after %j it is asked again", (error) => {
  expect(interval({ state: { error } })).toBe(5_000);
});
