import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("the first page can be read and followed without a script", async ({ page }) => {
  await page.goto("/fr");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Le registre de la coopération numérique");
  await expect(page.locator("a.cell")).toHaveCount(16);
  await page.locator("a.cell").nth(6).click();
  await expect(page).toHaveURL(/\/fr\/proposals\/CN-AF-2021\/7$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a page without a file of its own claims no other page", async ({ page }) => {
  await page.goto("/en/countries/KE");
  await expect(page.locator("header [aria-current=page]")).toHaveCount(0);
  await expect(page.locator("a[hreflang=fr]")).toHaveAttribute("href", "/fr");
});

test("the search form asks for the list by itself", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("searchbox").fill("fibre");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/en\/projects\?q=fibre$/);
});
