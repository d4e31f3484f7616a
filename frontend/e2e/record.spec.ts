import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { createProject, takeStep } from "./api";
import { beginProject, expectSaved, openSection } from "./editor";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";

test("a file that is not public comes back to those who may see the draft", async ({ browser, page }) => {
  test.setTimeout(120_000);
  await signIn(page, people.editor, "/en/w/projects/new");
  const address = await beginProject(page, `Files ${Date.now()}`);
  await openSection(page, "Documents");
  await page.getByRole("button", { name: "Add a document" }).click();
  await page.getByLabel("Title", { exact: true }).fill("Minutes");
  await page.getByLabel("Category").selectOption("A01");
  const minutes = Buffer.from(`Minutes of a meeting ${Date.now()}\n`);
  await page
    .getByLabel("File", { exact: true })
    .setInputFiles({ name: "minutes.txt", mimeType: "text/plain", buffer: minutes });
  await expect(page.getByText(/^Stored file:/)).toBeVisible({ timeout: 15_000 });
  await page.getByLabel("Who may read it").selectOption("ORGANISATION");
  await expectSaved(page);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: /Download/ }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("minutes.txt");
  expect(await readFile(await file.path())).toEqual(minutes);
  expect.soft(await faults(page), "documents").toEqual([]);

  const auditor = await (await browser.newContext()).newPage();
  const record = address.replace("/edit", "");
  await signIn(auditor, people.auditor, record);
  const again = auditor.waitForEvent("download");
  await auditor.getByRole("button", { name: /Download/ }).click();
  expect(await readFile(await (await again).path())).toEqual(minutes);
  await auditor.route("**/files/*", (route) => route.fulfill({ status: 503, body: "" }));
  await auditor.getByRole("button", { name: /Download/ }).click();
  await expect(auditor.getByRole("alert")).toBeVisible();
  await expect(auditor.getByRole("button", { name: /Try again/ })).toBeVisible();
  expect.soft(await faults(auditor), "a download that failed").toEqual([]);
});

test("a date is as exact as it is known, and a translation that is still right is confirmed", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, people.editor, "/en/w/projects/new");
  const address = await beginProject(page, `Dates ${Date.now()}`);
  await page.getByLabel("Planned start", { exact: true }).fill("2024-06-15");
  await page.getByLabel("Planned start: what of it is known").selectOption("Month and year");
  await page.getByLabel("Planned end", { exact: true }).fill("2024-01-01");
  await page.getByLabel("Planned end: what of it is known").selectOption("Year only");
  await page.getByLabel("Summary", { exact: true }).fill("Fibre.");
  await expectSaved(page);
  await page.goto(`${address}/basics?text=fr`);
  await page.getByLabel("Summary", { exact: true }).fill("Fibre optique.");
  await expectSaved(page);
  await page.goto(`${address}/basics?text=en`);
  await page.getByLabel("Summary", { exact: true }).fill("Optical fibre.");
  await expectSaved(page);
  await page.goto(`${address}/basics?text=fr`);
  await page.getByRole("button", { name: "It is still right" }).click();
  await expect(page.getByText("Confirmed: this translation fits the original.")).toBeVisible();
  await expect(page.getByRole("button", { name: "It is still right" })).toHaveCount(0);
  await expect(page.getByLabel("Planned start", { exact: true })).toHaveValue("2024-06-01");
  expect.soft(await faults(page), "basics").toEqual([]);
});

test("a receiver finds what it may confirm, and readers see the month alone", async ({ page, request }) => {
  test.setTimeout(180_000);
  const title = `Received ${Date.now()}`;
  const { id, etag } = await createProject(request, people.editor, {
    lead: "DEMO-KE",
    title: { en: title },
    summary: { en: "A project that gives something." },
    countries: [{ country: "KE", role: "LOCATION" }],
    proposals: [{ proposal: "CN-AF-2021/1" }],
    plannedStart: "2024-06-01",
    plannedStartPrecision: "MONTH",
    benefits: [{ id: randomUUID(), kind: "ACCESS", organisation: "DEMO-SN" }],
  });
  const submitted = await takeStep(request, people.editor, `${id}/submission`, etag);
  const agreed = { decision: "APPROVED" };
  const passed = await takeStep(request, people.reviewer, `${id}/review`, submitted, agreed);
  const lead = await takeStep(request, people.secondAdmin, `${id}/approvals/LEAD`, passed, agreed);
  await takeStep(request, people.focalKe, `${id}/approvals/KE`, lead, agreed);
  await page.goto(`/en/projects/${id}`);
  await expect(page.getByText("June 2024", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /confirm what your organisation received/ })).toBeVisible();
  await page.goto(`/zh/projects/${id}`);
  await expect(page.getByText("2024年6月", { exact: true }).first()).toBeVisible();

  await signIn(page, people.otherEditor, "/en/w");
  const receipts = page.getByRole("region", { name: "Projects that name your organisation as a receiver" });
  expect.soft(await faults(page), "dashboard").toEqual([]);
  await receipts.getByRole("link", { name: title }).click();
  await page.getByRole("button", { name: /has this benefit/ }).click();
  await expect(page.getByText("Confirmed.")).toBeVisible();
});
