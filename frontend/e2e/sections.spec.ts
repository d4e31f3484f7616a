import { expect, test } from "@playwright/test";
import { beginProject, expectSaved, openSection } from "./editor";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";
import { watch } from "./violations";

const sections = ["basics", "scope", "partners", "results", "funding", "documents", "review"];

test("rows are added, moved, taken out and brought back from the keyboard, and what happened is said", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const wrong = watch(page);
  await signIn(page, people.editor, "/en/w/projects/new");
  await beginProject(page, `Rows ${Date.now()}`);
  await openSection(page, "Funding and benefit");
  const budgets = page.getByRole("group", { name: "Budgets" });
  for (const amount of ["100", "200"]) {
    await budgets.getByRole("button", { name: "Add a budget" }).press("Enter");
    const row = budgets.getByRole("listitem").last();
    await expect(row.getByLabel("Type")).toBeFocused();
    await row.getByLabel("From").fill("2026-01-01");
    await row.getByLabel("To", { exact: true }).fill("2026-12-31");
    await row.getByLabel("Amount", { exact: true }).fill(amount);
    await row.getByLabel("Currency").fill("USD");
    await row.getByLabel("Day whose exchange rate counts").fill("2026-01-01");
  }
  await expectSaved(page);
  await budgets.getByRole("button", { name: "Move up row 2" }).press("Enter");
  await expect(budgets.getByText("Moved to place 1 of 2.")).toBeAttached();
  await budgets.getByRole("button", { name: "Remove row 2" }).press("Enter");
  await expect(budgets.getByRole("listitem")).toHaveCount(1);
  const undo = budgets.getByRole("button", { name: "Bring row 2 back" });
  await expect(undo).toBeFocused();
  await undo.press("Enter");
  await expect(budgets.getByRole("listitem")).toHaveCount(2);
  await expectSaved(page);
  await page.reload();
  await expect(budgets.getByRole("listitem").first()).toContainText("USD 200");
  expect(wrong).toEqual([]);
});

test("a fault in another section is a link to its field, and keeps nothing else from being saved", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await signIn(page, people.editor, "/en/w/projects/new");
  await beginProject(page, `Faults ${Date.now()}`);
  await openSection(page, "Scope");
  await page.getByRole("button", { name: "Add a country" }).click();
  await page.getByLabel("Country", { exact: true }).selectOption({ label: "Kenya" });
  await page.getByLabel("Per cent").fill("120");
  await openSection(page, "Basics");
  await page.getByLabel("Summary", { exact: true }).fill("Saved all the same");
  await expect(page.getByText(/^Not everything is saved/)).toBeVisible({ timeout: 15_000 });
  await page
    .getByRole("alert")
    .getByRole("link", { name: /Countries 1/ })
    .click();
  await expect(page.getByLabel("Per cent")).toBeFocused();
  await page.getByLabel("Per cent").fill("80");
  await expect(page.getByText("80 of 100")).toBeVisible();
  await expectSaved(page);
  await expect(page.getByText(/The shares add to 80, not to 100/)).toBeVisible();
});

for (const [code, scheme] of [
  ["en", "light"],
  ["ar", "dark"],
] as const) {
  test(`no section has an accessibility fault or is wider than a small phone (${code}, ${scheme})`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await signIn(page, people.editor, "/en/w/projects/new");
    const address = await beginProject(page, `Sections ${code} ${Date.now()}`);
    await page.setViewportSize({ width: 320, height: 740 });
    for (const section of sections) {
      await page.goto(`${address.replace("/en/", `/${code}/`)}/${section}`, { waitUntil: "networkidle" });
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
      expect.soft(await faults(page), section).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, section).toBeLessThanOrEqual(320);
    }
  });
}
