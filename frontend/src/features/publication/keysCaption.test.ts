import { expect, test } from "vitest";
import { keysCaption } from "./keysCaption";

test("keys of the published revision are told apart from those that the working one will need", () => {
  const keys = [{ revision: 1 }];
  expect(keysCaption({ keys, publishedRevision: 1, working: { revision: 2 } })).toEqual({
    id: "workflow.keysPublished",
    values: { revision: 1, working: 2 },
  });
});

test.each([
  [2, 1, 2],
  [1, 1, 1],
  [1, null, 1],
])(
  "keys of revision %i with %s published and %i in work are simply its own",
  (revision, published, working) => {
    const caption = keysCaption({
      keys: [{ revision }],
      publishedRevision: published,
      working: { revision: working },
    });
    expect(caption.id).toBe("workflow.keys");
  },
);
