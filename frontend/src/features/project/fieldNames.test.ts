import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editorSections } from "./editorSections";
import { freshRow } from "./freshRow";
import { members } from "./projectRules";

const catalogue = readFileSync(new URL("../../locales/en/editor.po", import.meta.url), "utf8");
const ids = new Set([...catalogue.matchAll(/^msgid "(.+)"$/gm)].map(([, id]) => id));
const lists = [
  "milestones",
  "countries",
  "proposals",
  "sectors",
  "sdgs",
  "locations",
  "organisations",
  "consulted",
];
const others = ["relatedProjects", "results", "indicators", "periods", "budgets", "transactions", "inKind"];
const all = [...lists, ...others, "benefits", "documents", "sources"];

test("every list and every field of a row has a name in the catalogue", () => {
  for (const list of all) {
    expect(ids, list).toContain(`edit.list.${list}`);
    expect(ids, list).toContain(`edit.add.${list}`);
    for (const field of Object.keys(freshRow(list) ?? {}).filter((name) => name !== "id")) {
      const names = [`edit.field.${list}.${field}`, `edit.field.${field}`, `edit.list.${field}`];
      expect(
        names.some((name) => ids.has(name)),
        `${list}.${field}`,
      ).toBe(true);
    }
  }
});

test("every member of a project stands in one section and has a name", () => {
  expect(Object.values(editorSections).flat().sort()).toEqual([...members].sort());
  for (const member of members.filter((one) => one !== "textKinds")) {
    expect(ids.has(`edit.field.${member}`) || ids.has(`edit.list.${member}`), member).toBe(true);
  }
});

test("every finding of the checklist has its sentence", () => {
  const codes = new URL(
    "../../../../backend/src/main/java/org/cooperationhub/project/FindingCode.java",
    import.meta.url,
  );
  const names = [
    ...readFileSync(codes, "utf8").matchAll(/^ {4}([A-Z_0-9]+)\((?:CRITICAL|ERROR|WARNING|ADVISORY)\)/gm),
  ];
  expect(names.length).toBeGreaterThan(30);
  for (const [, name = ""] of names) {
    const id = `finding.${name.toLowerCase().replaceAll("_", "-")}`;
    expect(ids, id).toContain(id);
  }
});
