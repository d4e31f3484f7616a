import { expect, test } from "@playwright/test";
import { createProject } from "./api";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";
import { watch } from "./violations";

test("a project is public only once its lead and both countries have turned their keys", async ({
  browser,
  request,
}) => {
  test.setTimeout(300_000);
  const title = `Two landing points ${Date.now()}`;
  const { id } = await createProject(request, people.editor, {
    lead: "DEMO-KE",
    title: { en: title },
    summary: { en: "One cable, two landing points." },
    countries: [
      { country: "KE", role: "LOCATION" },
      { country: "SN", role: "BENEFICIARY" },
    ],
    proposals: [{ proposal: "CN-AF-2021/1" }],
    plannedStart: "2026-03-01",
    plannedEnd: "2027-02-28",
  });
  const address = `/en/w/projects/${id}/review`;
  const open = async (email: string, path = address) => {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, email, path);
    return page;
  };

  // The editor sees whose turn it is, and hands the revision in.
  const editor = await open(people.editor);
  const wrong = watch(editor);
  await expect(editor.getByRole("heading", { name: "Who must act next" })).toBeVisible();
  await expect(editor.getByText(/hands the revision in/)).toBeVisible();
  await editor.getByRole("button", { name: "Hand in for review" }).click();
  await expect(editor.getByText(/A reviewer of another organisation/)).toBeVisible();
  expect.soft(await faults(editor), "handed in").toEqual([]);

  // A reviewer finds it in the inbox, cannot return it without a note, and approves it.
  const reviewer = await open(people.reviewer, "/en/w/approvals");
  await reviewer.getByRole("link", { name: "To review" }).click();
  await expect(reviewer).toHaveURL(/\/en\/w\/approvals\?type=REVIEW$/);
  await expect(reviewer.getByRole("link", { name: "To review" })).toHaveAttribute("aria-current");
  expect.soft(await faults(reviewer), "inbox").toEqual([]);
  await reviewer.goto(address);
  await reviewer.getByRole("button", { name: "Return with the note" }).click();
  await expect(reviewer.getByText("Say what is to be mended before you return it.")).toBeVisible();
  await reviewer.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(reviewer.getByText("Done. This is where the project stands now.")).toBeVisible();
  const keys = reviewer.getByRole("table", { name: "Keys of revision 1" });
  await expect(keys.getByRole("row")).toHaveCount(4);
  await expect(keys.getByText(/… asked/)).toHaveCount(3);
  expect.soft(await faults(reviewer), "keys").toEqual([]);
  expect((await request.get(`/api/v1/projects/${id}`)).status()).toBe(404);

  // Who handed it in has no key to turn; a second administrator turns the lead's.
  await editor.reload();
  await expect(editor.getByText("There is nothing for you to decide here now.")).toBeVisible();
  const admin = await open(people.secondAdmin);
  await admin.getByRole("button", { name: "Agree" }).click();
  await expect(admin.getByText("Done. This is where the project stands now.")).toBeVisible();
  expect((await request.get(`/api/v1/projects/${id}`)).status()).toBe(404);

  // Each country turns its own, from its inbox.
  for (const email of [people.focalKe, people.focalSn]) {
    const focal = await open(email, "/en/w/approvals");
    await focal.getByRole("link", { name: "Keys to turn" }).click();
    await expect(focal.getByText("Key", { exact: true }).first()).toBeVisible();
    await focal.goto(address);
    await expect(focal.getByRole("button", { name: "Agree" })).toHaveCount(1);
    await focal.getByLabel("Note to the organisation").fill("In order.");
    await focal.getByRole("button", { name: "Agree" }).click();
    await expect(focal.getByText("Done. This is where the project stands now.")).toBeVisible();
  }

  // Public, and the history says who agreed for whom.
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/en/projects/${id}`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
  await editor.goto(`/en/w/projects/${id}/history`);
  await expect(editor.getByText("Key turned", { exact: true })).toHaveCount(3);
  await expect(editor.getByText("Published", { exact: true }).first()).toBeVisible();
  expect.soft(await faults(editor), "history").toEqual([]);
  await editor.setViewportSize({ width: 320, height: 740 });
  for (const path of ["review", "history", "results"]) {
    await editor.goto(`/ar/w/projects/${id}/${path}`, { waitUntil: "networkidle" });
    await expect(editor.getByRole("heading", { level: 1 })).toBeVisible();
    const width = await editor.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, path).toBeLessThanOrEqual(320);
  }
  expect(wrong).toEqual([]);
});

test("a returned revision names what to mend, and stands on the first page of its editors", async ({
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const title = `Returned once ${Date.now()}`;
  const { id } = await createProject(request, people.editor, {
    lead: "DEMO-KE",
    title: { en: title },
    summary: { en: "To be returned." },
    countries: [{ country: "KE", role: "LOCATION" }],
    proposals: [{ proposal: "CN-AF-2021/7" }],
    plannedStart: "2026-03-01",
  });
  const editor = await (await browser.newContext()).newPage();
  await signIn(editor, people.editor, `/en/w/projects/${id}/review`);
  await editor.getByRole("button", { name: "Hand in for review" }).click();
  await expect(editor.getByRole("button", { name: "Take back" })).toBeVisible();

  const reviewer = await (await browser.newContext()).newPage();
  await signIn(reviewer, people.reviewer, `/en/w/projects/${id}/review`);
  await reviewer.getByLabel("Note to the organisation").fill("Name the schools.");
  await reviewer.reload();
  await expect(reviewer.getByLabel("Note to the organisation")).toHaveValue("Name the schools.");
  await reviewer.getByRole("button", { name: "Return with the note" }).click();
  await expect(reviewer.getByText("Done. This is where the project stands now.")).toBeVisible();

  await editor.goto("/en/w/approvals?type=RETURNED");
  await expect(editor.getByRole("link", { name: title }).first()).toBeVisible();
  await expect(editor.getByText("Name the schools.").first()).toBeVisible();
});
