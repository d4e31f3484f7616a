import { expect, test } from "@playwright/test";
import { beginProject, expectSaved } from "./editor";
import { people } from "./people";
import { signIn } from "./signIn";

test("each language has words of its own, whatever language was on the page before", async ({ page }) => {
  test.setTimeout(90_000);
  const title = `Two towns ${Date.now()}`;
  await signIn(page, people.editor, "/en/w/projects/new");
  await beginProject(page, title);
  const field = page.getByLabel("Title", { exact: true });
  const summary = page.getByLabel("Summary", { exact: true });
  const choose = (name: RegExp) => page.getByRole("radio", { name }).check();
  await summary.fill("They share one line.");
  await expectSaved(page);

  await choose(/Français/);
  await expect(field).toHaveValue("");
  await expect(summary).toHaveValue("");
  await field.fill("Deux villes");
  await expectSaved(page);
  await choose(/العربية/);
  await expect(field).toHaveValue("");
  await choose(/English/);
  await expect(field).toHaveValue(title);
  await expect(summary).toHaveValue("They share one line.");
  await page.reload();
  await choose(/Français/);
  await expect(field).toHaveValue("Deux villes");
  await expect(summary).toHaveValue("");
});
