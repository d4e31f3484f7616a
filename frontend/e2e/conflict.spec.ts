import { expect, test } from "@playwright/test";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";

test("two people who save over each other see both values and lose neither", async ({ browser }) => {
  test.setTimeout(120_000);
  const title = `Shared cable landing ${Date.now()}`;
  const one = await (await browser.newContext()).newPage();
  await signIn(one, people.editor, "/en/w/projects/new");
  await one.getByLabel("Title").fill(title);
  await one.getByRole("button", { name: "Save draft" }).click();
  await expect(one).toHaveURL(/\/en\/w\/projects\/[0-9a-f-]{36}$/);
  const address = new URL(one.url()).pathname;
  const two = await (await browser.newContext()).newPage();
  await signIn(two, people.editor, address);
  await two.getByLabel("Summary").fill("The second summary");
  await two.getByRole("button", { name: "Save draft" }).click();
  await expect(two.getByText("Saved.", { exact: true })).toBeVisible();

  await one.getByLabel("Summary").fill("The first summary");
  await one.getByRole("button", { name: "Save draft" }).click();
  const note = one.getByRole("alert");
  await expect(note).toContainText("Someone else saved this project meanwhile");
  await expect(note).toContainText("The second summary");
  await expect(one.getByLabel("Summary")).toHaveValue("The first summary");
  expect.soft(await faults(one), "conflict").toEqual([]);
  await one.getByRole("button", { name: "Take this" }).click();
  await expect(one.getByLabel("Summary")).toHaveValue("The second summary");
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
