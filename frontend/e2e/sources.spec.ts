import { expect, test } from "@playwright/test";
import { writeThrough } from "./api";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";

test("an administrator registers a source, sees what it wrote, changes and deactivates it", async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const key = `story-${Date.now()}`;
  await signIn(page, people.secondAdmin, "/en/w");
  await page.getByRole("link", { name: "Source systems" }).click();
  const form = page.getByRole("region", { name: "Register a source system" });
  const register = form.getByRole("button", { name: "Register the source system" });
  await form.getByLabel("Name").fill("Project system");
  await form.getByLabel("Key").fill("No spaces");
  await register.click();
  await expect(form.getByLabel("Key")).toHaveAttribute("aria-invalid", "true");
  await expect(form.getByRole("checkbox", { name: /^Trusted/ })).toHaveCount(0);
  expect.soft(await faults(page), "a form with a fault").toEqual([]);
  await form.getByLabel("Key").fill(key);
  await register.click();
  await form.getByRole("link", { name: "Project system is registered." }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Project system");
  await expect(page.getByText("It wrote no project yet.")).toBeVisible();

  const title = `Written through ${key}`;
  expect(await writeThrough(request, key, "NL/42", { title: { en: title } })).toBe(201);
  await page.reload();
  const row = page.getByRole("row", { name: /NL\/42/ });
  await expect(row).toContainText("Draft");
  expect.soft(await faults(page), "a source").toEqual([]);
  await row.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await page.goBack();

  const change = page.getByRole("region", { name: "Change" });
  await change.getByRole("button", { name: "Change" }).click();
  await change.getByLabel("Name").fill("System of projects");
  await change.getByRole("checkbox", { name: "It takes changes back" }).check();
  await change.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("System of projects");
  await expect(page.getByText("works both ways")).toBeVisible();

  await change.getByRole("button", { name: "Deactivate" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Deactivate" }).click();
  await expect(page.getByText(/nothing can be written through it/)).toBeVisible();
  expect(await writeThrough(request, key, "NL/43", { title: { en: title } })).toBe(409);
  await change.getByRole("button", { name: "Activate again" }).click();
  await expect(page.getByText(/nothing can be written through it/)).toHaveCount(0);
});

test("what somebody else changed meanwhile is not written over", async ({ browser, page }) => {
  test.setTimeout(120_000);
  const key = `story-${Date.now()}`;
  await signIn(page, people.secondAdmin, "/en/w/sources");
  const form = page.getByRole("region", { name: "Register a source system" });
  await form.getByLabel("Name").fill("First name");
  await form.getByLabel("Key").fill(key);
  await form.getByRole("button", { name: "Register the source system" }).click();
  await form.getByRole("link", { name: "First name is registered." }).click();
  const change = page.getByRole("region", { name: "Change" });
  await change.getByRole("button", { name: "Change" }).click();

  const operator = await (await browser.newContext()).newPage();
  await signIn(operator, people.operator, `/en/w/sources/${key}`);
  const other = operator.getByRole("region", { name: "Change" });
  await other.getByRole("button", { name: "Change" }).click();
  await other.getByRole("checkbox", { name: /^Trusted/ }).check();
  await other.getByRole("button", { name: "Save" }).click();
  await expect(operator.getByText("trusted", { exact: true })).toBeVisible();

  await change.getByLabel("Name").fill("Second name");
  await change.getByRole("button", { name: "Save" }).click();
  await expect(change.getByRole("alert")).toContainText("Somebody else changed this source system");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("First name");
  await expect(page.getByText("trusted", { exact: true })).toBeVisible();
});

for (const [code, scheme] of [
  ["ar", "dark"],
  ["fr", "light"],
] as const) {
  test(`the pages of sources fit a small phone (${code}, ${scheme})`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await signIn(page, people.secondAdmin, "/en/w/sources");
    await page.setViewportSize({ width: 320, height: 740 });
    for (const path of ["w/sources", "w/sources/demo-partner", "w/imports", "w/imports/new"]) {
      await page.goto(`/${code}/${path}`, { waitUntil: "networkidle" });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect.soft(await faults(page), path).toEqual([]);
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth), path)
        .toBeLessThanOrEqual(320);
    }
  });
}
