import { expect, test } from "@playwright/test";
import { password, people } from "./people";
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

test("when the session ends, what was written stays and is there after signing in again", async ({
  context,
  page,
}) => {
  test.setTimeout(90_000);
  await signIn(page, people.editor, "/en/w/projects/new");
  await page.getByLabel("Title").fill("Written before the session ended");

  // Signed out in another tab; the token in this one is refused from then on.
  const other = await context.newPage();
  await other.goto("/en/w");
  await other.getByRole("button", { name: "Sign out" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Signed out");
  await page.route("**/api/v1/projects", (route) => route.fulfill({ status: 401, json: { status: 401 } }));
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByRole("dialog")).toContainText("Your session has ended");
  await page.unroute("**/api/v1/projects");
  await page.getByRole("button", { name: "Sign in again" }).click();
  await page.locator("#username").fill(people.editor);
  if (!(await page.locator("#password").isVisible())) {
    await page.locator("#kc-login").click();
  }
  await page.locator("#password").fill(password);
  await page.locator("#kc-login").click();
  await expect(page.getByLabel("Title")).toHaveValue("Written before the session ended");
  await page.getByRole("button", { name: "Discard it" }).click();
});
