import { expect, test } from "vitest";
import { linksOf } from "./linksOf";

test("links are told from the side of the text whose page it is", () => {
  const node = { type: "INSTRUMENT", code: null, title: { en: "Charter" }, url: null, href: null } as const;
  const links = linksOf(
    {
      truncated: false,
      nodes: [
        { ...node, id: "1", type: "INITIATIVE", code: "A" },
        { ...node, id: "2" },
        { ...node, id: "3", type: "INITIATIVE", code: "B" },
      ],
      edges: [
        { from: "1", to: "2", type: "BASED_ON", note: {} },
        { from: "3", to: "1", type: "SUPPORTS", note: {} },
        { from: "3", to: "2", type: "SUPPORTS", note: {} },
      ],
    },
    "A",
  );
  expect(links.map(({ type, incoming, otherCode }) => [type, incoming, otherCode])).toEqual([
    ["BASED_ON", false, null],
    ["SUPPORTS", true, "B"],
  ]);
});
