import { expect, test } from "@playwright/test";
import { people } from "./people";
import { signIn } from "./signIn";

test("a session survives a reload, keeps no token in storage, and ends with sign-out", async ({ page }) => {
  await signIn(page, people.editor);
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(stored).not.toContain("eyJ");
  await page.reload();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/en\/signed-out$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Signed out");
  await page.goto("/en/w");
  await expect(page.getByRole("button", { name: "Sign in with your organisation" })).toBeVisible();
});

test("a reader is told which role is needed instead of being given a form", async ({ page }) => {
  await signIn(page, people.reader, "/en/w/projects/new");
  await expect(page.getByText(/The role of editor is needed/)).toBeVisible();
  await page.goto("/en/w/import");
  await expect(page.getByText(/The role of secretariat editor is needed/)).toBeVisible();
});
