import { expect, test } from "vitest";
import { readInboxFilter } from "./inboxFilter";

test.each([
  [{}, { type: undefined, cursor: undefined }],
  [
    { type: "KEY", cursor: "k1.x" },
    { type: "KEY", cursor: "k1.x" },
  ],
  [{ type: ["REVIEW", "KEY"] }, { type: "REVIEW", cursor: undefined }],
  [{ type: "key" }, { type: undefined, cursor: undefined }],
])("%j asks for %j", (search, filter) => {
  expect(readInboxFilter(search)).toEqual(filter);
});
