import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { categoryListOf } from "./categoryListOf";

const seeds = new URL("../../../../backend/src/main/resources/seed/code-lists/", import.meta.url);
const { items }: { items: { code: string }[] } = JSON.parse(
  readFileSync(new URL("disaggregation.json", seeds), "utf8"),
);

test("every dimension but the country has a list that the register knows", () => {
  const without = items.filter(({ code }) => {
    const list = categoryListOf(code);
    return list === undefined || !existsSync(new URL(`${list}.json`, seeds));
  });
  expect(without.map(({ code }) => code)).toEqual(["COUNTRY"]);
});
