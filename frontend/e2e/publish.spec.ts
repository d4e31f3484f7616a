import { expect, test } from "@playwright/test";
import { beginProject, expectSaved, openSection } from "./editor";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";
import { watch } from "./violations";

test("a project is drafted, handed in, reviewed by another organisation, and then public", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const title = `Fibre between two schools ${Date.now()}`;
  const writer = await (await browser.newContext()).newPage();
  const wrong = watch(writer);
  await signIn(writer, people.editor, "/en/w/projects/new");
  await writer.getByLabel("Summary").fill("Two schools share one line.");
  const address = await beginProject(writer, title);
  const id = address.split("/").at(-2);
  await expect(writer.getByRole("heading", { level: 1 })).toHaveText(title);
  await writer.getByLabel("Planned start", { exact: true }).fill("2026-02-01");
  await writer.getByLabel("Planned end", { exact: true }).fill("2026-01-01");
  await expect(writer.getByRole("alert")).toContainText("The end lies before the start.");
  await writer.getByLabel("Planned end", { exact: true }).fill("2027-01-01");
  await openSection(writer, "Scope");
  await writer.getByRole("button", { name: "Add a country" }).click();
  const countries = writer.getByRole("group", { name: "Countries" });
  await countries.getByLabel("Country", { exact: true }).selectOption({ label: "Kenya" });
  await writer.getByRole("button", { name: "Add a proposal" }).click();
  const proposals = writer.getByRole("group", { name: "Proposals carried out" });
  await proposals.getByLabel("Proposal", { exact: true }).selectOption("CN-AF-2021/1");
  await expectSaved(writer);

  // Saved once, however often the button was pressed.
  await writer.getByRole("link", { name: "My projects" }).first().click();
  await expect(writer.getByRole("link", { name: title })).toHaveCount(1);
  await writer.getByRole("link", { name: title }).click();

  // Not public, and not for a reader of another organisation.
  const stranger = await (await browser.newContext()).newPage();
  expect((await stranger.request.get(`/api/v1/projects/${id}`)).status()).toBe(404);
  await signIn(stranger, people.otherReader, `${address}/basics`);
  await expect(stranger.getByRole("alert")).toContainText("There is nothing at this address");
  await expect(stranger.getByRole("heading", { name: title })).toHaveCount(0);

  // A translation, then handed in.
  await writer.getByRole("radio", { name: /Français/ }).check();
  await writer.getByLabel("Title", { exact: true }).fill("Fibre entre deux écoles");
  await openSection(writer, "Check and hand in");
  await expectSaved(writer);
  await writer.getByRole("button", { name: "Hand in for review" }).click();
  await expect(writer.getByRole("button", { name: "Take back" })).toBeVisible();
  await expect(writer.getByText(/^Read-only/)).toBeVisible();
  await expect(writer.getByRole("status").filter({ hasText: /^Handed in$/ })).toBeFocused();
  expect.soft(await faults(writer), "handed-in draft").toEqual([]);

  // Returned once with a note, handed in again, approved, and agreed to by its lead and its country.
  const reviewer = await (await browser.newContext()).newPage();
  const steps = `/en/w/projects/${id}/review`;
  const taken = "Done. This is where the project stands now.";
  await signIn(reviewer, people.reviewer, steps);
  expect.soft(await faults(reviewer), "review").toEqual([]);
  await reviewer.getByRole("button", { name: "Return with the note" }).click();
  await expect(reviewer.getByText("Say what is to be mended before you return it.")).toBeVisible();
  await reviewer.getByLabel("Note to the organisation").fill("Name the schools.");
  await reviewer.getByRole("button", { name: "Return with the note" }).click();
  await expect(reviewer.getByText(taken)).toBeVisible();
  await writer.reload();
  await expect(writer.getByText("Name the schools.")).toBeVisible();
  await openSection(writer, "Basics");
  await writer.getByRole("radio", { name: /English/ }).check();
  await writer.getByLabel("Summary", { exact: true }).fill("Two named schools share one line.");
  await openSection(writer, "Check and hand in");
  await expectSaved(writer);
  await writer.getByRole("button", { name: "Hand in for review" }).click();
  await expect(writer.getByRole("button", { name: "Take back" })).toBeVisible();
  await reviewer.reload();
  await reviewer.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(reviewer.getByText(taken)).toBeVisible();
  for (const holder of [people.secondAdmin, people.focalKe]) {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, holder, steps);
    await page.getByRole("button", { name: "Agree" }).click();
    await expect(page.getByText(taken)).toBeVisible();
  }

  // Public for everybody, on its own page and on that of its proposal.
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/fr/projects/${id}`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Fibre entre deux écoles");
  for (const code of ["en", "ar"]) {
    await reader.goto(`/${code}/projects/${id}`);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
    for (const colorScheme of ["light", "dark"] as const) {
      await reader.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect.soft(await faults(reader), `published project (${code}, ${colorScheme})`).toEqual([]);
    }
  }
  await reader.goto("/en/projects");
  await expect(reader.getByRole("link", { name: title })).toBeVisible();
  expect.soft(await faults(reader), "list with projects").toEqual([]);
  await reader.goto("/en/proposals/CN-AF-2021/1");
  await expect(reader.getByRole("link", { name: title })).toBeVisible();
  expect(wrong).toEqual([]);
});
