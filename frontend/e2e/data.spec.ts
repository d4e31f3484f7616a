import { expect, test } from "@playwright/test";
import { faults } from "./faults";

test("the ways to the data carry the filters of the list", async ({ page }) => {
  await page.goto("/en/data?country=KE&country=SN");
  await expect(page.getByText("country=KE")).toBeVisible();
  await expect(page.getByRole("link", { name: "Table (CSV)" })).toHaveAttribute(
    "href",
    "/api/v1/projects/export?format=csv&lang=en&country=KE%2CSN",
  );
  await page.getByRole("link", { name: "Take all projects" }).click();
  await expect(page).toHaveURL(/\/en\/data$/);
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Complete records (NDJSON)" }).click();
  expect((await coming).suggestedFilename()).toMatch(/^projects-.*\.ndjson$/);
  const table = page.waitForEvent("download");
  await page.getByRole("link", { name: "Proposals (CSV)" }).click();
  expect((await table).suggestedFilename()).toMatch(/^proposals-.*\.csv$/);
  await page.getByRole("link", { name: "Guides with examples" }).click();
  await page.getByRole("link", { name: "First sync" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("First sync");
});

test("an example is shown in one language at a time, which the address says", async ({ context, page }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/docs/guides/push");
  await expect(page.locator("pre:visible")).toHaveCount(1);
  await page.getByRole("link", { name: "Python" }).click();
  await expect(page).toHaveURL(/code=python/);
  await expect(page.locator("pre:visible")).toContainText("import");
  await page.getByRole("button", { name: "Copy Python" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator("pre:visible").textContent());
  await page.goto("/en/docs/guides/nothing");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});

for (const path of ["data", "docs/guides", "docs/guides/first-sync", "docs/guides/webhooks"]) {
  test(`/${path} has no fault in Arabic, in the dark, on a small phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(`/ar/${path}`, { waitUntil: "networkidle" });
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    expect.soft(await faults(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the files can be fetched, and every language of an example is there", async ({ page }) => {
    await page.goto("/fr/data");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Obtenir les données");
    await expect(page.getByRole("link", { name: "Tableau (CSV)" })).toHaveAttribute(
      "href",
      "/api/v1/projects/export?format=csv&lang=fr",
    );
    await expect(page.getByRole("link", { name: "La même liste en JSON" })).toBeVisible();
    await page.getByRole("link", { name: "Guides avec exemples" }).click();
    await page.getByRole("link", { name: "Conflits" }).click();
    await expect(page.locator("pre:visible")).toHaveCount(4);
  });
});
