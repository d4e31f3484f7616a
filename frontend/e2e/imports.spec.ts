import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { createSource } from "./api";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";

const head = "externalId,Titre,activityStatus,originalLanguage,countries,proposals\n";
const row = (id: string, title: string, status: string) =>
  `${id},${title},${status},fr,KE LOCATION,CN-AF-2021/1\n`;

test("a table is checked, its column mapped, mended, written, and its projects are there", async ({
  page,
  request,
}) => {
  test.setTimeout(240_000);
  const source = await createSource(request);
  await signIn(page, people.editor, "/en/w");
  await page.getByRole("link", { name: "Imports" }).click();
  await page.getByRole("link", { name: "Import a file" }).click();
  await page.getByLabel("Source system").selectOption(source);
  const choose = (name: string, text: string) =>
    page
      .getByLabel("File", { exact: true })
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  const send = page.getByRole("button", { name: "Send and check" });

  await send.click();
  await expect(page.getByText("Choose a file first.")).toBeVisible();
  await choose("minutes.pdf", "%PDF");
  await expect(page.getByText(/^The name must end in/)).toBeVisible();
  expect.soft(await faults(page), "a wrong file").toEqual([]);

  // nobody said what the column Titre is, and one code is not in its list
  await choose("projects.csv", head + row("P/1", "Fibre", "1") + row("P/2", "Radio", "99"));
  await send.click();
  await expect(page.getByText("Nothing says what 1 column is.", { exact: false })).toBeVisible();
  expect.soft(await faults(page), "a check").toEqual([]);
  await page.getByLabel("Is read as: Titre").selectOption("title.fr");
  await page.getByRole("button", { name: "Save and check again" }).click();
  await expect(page.getByRole("button", { name: "Write 1 row" })).toBeVisible();
  const found = page.getByRole("region", { name: "What was found" });
  await found.getByRole("link", { name: /^error/ }).click();
  await expect(page).toHaveURL(/severity=error/);
  const faulty = found.getByRole("listitem").filter({ hasText: "P/2" });
  await expect(faulty).toContainText("activityStatus");
  await faulty.getByText("The row as it was sent").click();
  await expect(faulty.getByText("Radio")).toBeVisible();
  expect.soft(await faults(page), "findings").toEqual([]);

  // all of it is on the server
  await page.reload();
  await expect(faulty).toContainText("activityStatus");
  const coming = page.waitForEvent("download");
  await found.getByRole("button", { name: "Download the report (CSV)" }).click();
  const report = await readFile(await (await coming).path(), "utf8");
  expect(report).toContain("P/2,Radio,99");
  expect(report).toContain("result.findings");

  await page.getByRole("link", { name: "Import another file" }).click();
  await expect(page.getByLabel("Source system")).toHaveValue(source);
  await choose("mended.csv", head + row("P/1", "Fibre", "1") + row("P/2", "Radio", "2"));
  await send.click();
  await page.getByRole("button", { name: "Write 2 rows" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Write them" }).click();
  await expect(page.getByText(/^The rows are written as drafts/)).toBeVisible();
  expect.soft(await faults(page), "written").toEqual([]);
  await page.getByRole("link", { name: "To the projects of the source" }).click();
  const written = page.getByRole("row", { name: /P\/2/ });
  await written.getByRole("link", { name: "Radio" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Radio");
});

test("a file that is not what it is called is refused in words, and a lost connection can be tried again", async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const source = await createSource(request);
  await signIn(page, people.editor, "/en/w/imports/new");
  await page.getByLabel("Source system").selectOption(source);
  const file = page.getByLabel("File", { exact: true });
  await file.setInputFiles({ name: "projects.xlsx", mimeType: "", buffer: Buffer.from("not a workbook") });
  await page.getByRole("button", { name: "Send and check" }).click();
  await expect(page.getByRole("alert")).toBeVisible();

  await page.context().setOffline(true);
  await file.setInputFiles({
    name: "projects.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(head + row("P/1", "Fibre", "1")),
  });
  await page.getByRole("button", { name: "Send and check" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page).toHaveURL(/\/w\/imports\/[0-9a-f-]{36}/);
});
