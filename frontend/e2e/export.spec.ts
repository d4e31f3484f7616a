import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { publishProject } from "./api";
import { faults } from "./faults";

test("the projects that a filter finds come as a table, without the others", async ({ page, request }) => {
  test.setTimeout(120_000);
  const word = `exported${Date.now()}`;
  await publishProject(request, `Fibre ${word}`);
  await publishProject(request, "Fibre of others");
  await page.goto(`/en/projects?q=${word}&country=KE`);
  await page.getByText("Export", { exact: true }).click();
  expect.soft(await faults(page), "the menu").toEqual([]);
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Table (CSV)" }).click();
  const lines = (await readFile(await (await coming).path(), "utf8")).trim().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(word);

  await page.getByRole("link", { name: /other ways to the data/ }).click();
  await expect(page.getByText(`q=${word}`)).toBeVisible();
  await expect(page.getByRole("link", { name: "Workbook (XLSX)" })).toHaveAttribute(
    "href",
    new RegExp(`q=${word}`),
  );
});
