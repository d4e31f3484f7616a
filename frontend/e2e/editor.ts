import { expect, type Page } from "@playwright/test";

/** Begins a project with its title and waits for the editor; answers the address of the editor without the section. */
export async function beginProject(page: Page, title: string): Promise<string> {
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Save draft" }).dblclick();
  await expect(page).toHaveURL(/\/en\/w\/projects\/[0-9a-f-]{36}\/edit\/basics$/);
  // the editor itself: the address comes first, and the page that is left has a summary too
  await expect(page.getByRole("navigation", { name: "Sections of the project" })).toBeVisible();
  await expect(page.getByLabel("Summary", { exact: true })).toBeVisible();
  return new URL(page.url()).pathname.replace(/\/basics$/, "");
}

export async function openSection(page: Page, name: string): Promise<void> {
  await page
    .getByRole("navigation", { name: "Sections of the project" })
    .getByRole("link", { name: new RegExp(`^${name}`) })
    .click();
  await expect(page.getByRole("heading", { level: 2, name })).toBeFocused();
}

/** Everything that was written has reached the register. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible({ timeout: 15_000 });
}
