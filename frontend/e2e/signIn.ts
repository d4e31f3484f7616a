import { expect, type Page } from "@playwright/test";
import { password } from "./people";

/** Signs in from an address of the workspace and comes back to it. */
export async function signIn(page: Page, email: string, address = "/en/w"): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "Sign in with your organisation" }).click();
  await page.locator("#username").fill(email);
  const next = page.locator("#password");
  if (!(await next.isVisible())) {
    await page.locator("#kc-login").click();
  }
  await next.fill(password);
  await page.locator("#kc-login").click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
}
