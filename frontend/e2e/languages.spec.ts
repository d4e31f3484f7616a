import { expect, test } from "@playwright/test";

test("changing the language keeps the page and its filters", async ({ page }) => {
  await page.goto("/en/projects?country=KE&sort=title");
  await page.getByText("Language").click();
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(/\/ar\/projects\?country=KE&sort=title$/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("المشاريع");
});

test("every language has its own first page, and none is wider than a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const code of ["en", "fr", "ar", "zh", "pt", "sw"]) {
    for (const path of ["", "/initiatives/CN-AF-2021", "/projects", "/countries"]) {
      await page.goto(`/${code}${path}`, { waitUntil: "networkidle" });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `/${code}${path}`).toBeLessThanOrEqual(360);
    }
  }
});

test("a text without a translation names the language in which it is shown", async ({ page }) => {
  await page.goto("/sw/proposals/CN-AF-2021/7");
  await expect(page.locator("main [lang=en]").first()).toBeVisible();
  await expect(page.getByText(/Haipatikani katika lugha hii/).first()).toBeVisible();
});

test("the root offers the six languages and puts the reader's own first", async ({ browser }) => {
  const context = await browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.getByRole("link")).toHaveCount(6);
  await expect(page.getByRole("link").first()).toHaveText("Français");
  await context.close();
});
