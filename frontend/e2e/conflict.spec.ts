import { expect, test } from "@playwright/test";
import { beginProject, expectSaved } from "./editor";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";

test("two people who save over each other see both values and lose neither", async ({ browser }) => {
  test.setTimeout(120_000);
  const title = `Shared cable landing ${Date.now()}`;
  const one = await (await browser.newContext()).newPage();
  await signIn(one, people.editor, "/en/w/projects/new");
  const address = `${await beginProject(one, title)}/basics`;
  const two = await (await browser.newContext()).newPage();
  await signIn(two, people.editor, address);
  await two.getByLabel("Summary", { exact: true }).fill("The second summary");
  await expect(two.getByText("Not saved yet; kept on this device.")).toBeVisible();
  await expectSaved(two);

  await one.getByLabel("Summary", { exact: true }).fill("The first summary");
  const dialog = one.getByRole("dialog", { name: "Someone else saved this project meanwhile" });
  await expect(dialog).toContainText("The first summary", { timeout: 15_000 });
  await expect(dialog).toContainText("The second summary");
  expect.soft(await faults(one), "conflict").toEqual([]);
  await dialog.getByRole("radio", { name: "Saved meanwhile" }).check();
  await dialog.getByRole("button", { name: "Save with these choices" }).click();
  await expect(one.getByLabel("Summary", { exact: true })).toHaveValue("The second summary");
  await expectSaved(one);
});

test("what is written without a connection is saved by itself when the line is back", async ({
  context,
  page,
}) => {
  test.setTimeout(90_000);
  await signIn(page, people.editor, "/en/w/projects/new");
  await beginProject(page, `Written on the road ${Date.now()}`);
  await context.setOffline(true);
  await page.getByLabel("Summary", { exact: true }).fill("Written in a tunnel");
  await expect(page.getByText("Not saved; kept on this device.")).toBeVisible({ timeout: 15_000 });
  await context.setOffline(false);
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel("Summary", { exact: true })).toHaveValue("Written in a tunnel");
});

test("what was written without a connection is there again after a reload", async ({ context, page }) => {
  test.setTimeout(90_000);
  await signIn(page, people.editor, "/en/w/projects/new");
  await context.setOffline(true);
  await expect(page.getByText("There is no connection.")).toBeVisible();
  await page.getByLabel("Title").fill("Written on the road");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("Not saved; kept on this device.")).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByLabel("Title")).toHaveValue("Written on the road");
  await expect(page.getByText(/is here again/)).toBeVisible();
  await page.getByRole("button", { name: "Discard it" }).click();
  await expect(page.getByLabel("Title")).toHaveValue("");
});
