import { expect, test } from "@playwright/test";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";
import { watch } from "./violations";

const paths = [
  "",
  "/initiatives",
  "/initiatives/CN-AF-2021",
  "/proposals/CN-AF-2021/7",
  "/countries",
  "/countries/KE",
  "/organisations",
  "/projects",
  "/projects?q=662E41",
  "/projects/00000000-0000-7000-8000-000000000000",
  "/about",
  "/accessibility",
  "/privacy",
  "/status",
  "/no-such-page",
  "/w",
  "/signed-out",
];

for (const code of ["en", "ar"]) {
  for (const scheme of ["light", "dark"] as const) {
    test(`no page has an accessibility fault or breaks the policy (${code}, ${scheme})`, async ({ page }) => {
      test.setTimeout(240_000);
      const wrong = watch(page);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      const found = await page.request.get("/api/v1/organisations?limit=1");
      const organisation = `/organisations/${(await found.json()).items[0].id}`;
      for (const path of [...paths, organisation]) {
        await page.goto(`/${code}${path}`, { waitUntil: "networkidle" });
        await expect(page.locator("main")).toBeVisible();
        expect.soft(await faults(page), `/${code}${path}`).toEqual([]);
      }
      expect(wrong).toEqual([]);
    });
  }
}

for (const scheme of ["light", "dark"] as const) {
  test(`the pages of the workspace have no accessibility fault (${scheme})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await signIn(page, people.editor);
    expect.soft(await faults(page), "my projects").toEqual([]);
    await page.getByRole("link", { name: "New project" }).first().click();
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    expect.soft(await faults(page), "form with an error").toEqual([]);
    await page.getByText("Language").first().click();
    await page.getByRole("link", { name: "العربية" }).click();
    await expect(page.locator("form")).toBeVisible();
    expect.soft(await faults(page), "form in Arabic").toEqual([]);
    await page.goto("/ar/w", { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("مشاريعي");
    expect.soft(await faults(page), "my projects in Arabic").toEqual([]);
  });
}

test("the main pages work from the keyboard", async ({ page }) => {
  await page.goto("/en");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/en");
  const menu = page.locator("details.menu.narrow");
  await menu.locator("summary").click();
  await page.keyboard.press("Escape");
  await expect(menu).not.toHaveAttribute("open");
  await expect(menu.locator("summary")).toBeFocused();
  await menu.locator("summary").click();
  await menu.getByRole("link", { name: "Organisations" }).click();
  await expect(page).toHaveURL(/\/organisations$/);
  await expect(menu).not.toHaveAttribute("open");
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/en/initiatives");
  await page.getByRole("link", { name: /China-Africa/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /China-Africa/ })).toBeFocused();
});
