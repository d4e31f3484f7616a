import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { createProject, takeStep } from "./api";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";

test("a value is reported, handed in, approved by somebody else, and stands on the public page", async ({
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  const indicator = `Schools with a line ${Date.now()}`;
  const period = randomUUID();
  const { id, etag } = await createProject(request, people.editor, {
    lead: "DEMO-KE",
    title: { en: `Measured ${Date.now()}` },
    summary: { en: "A project that counts." },
    countries: [{ country: "KE", role: "LOCATION" }],
    proposals: [{ proposal: "CN-AF-2021/1" }],
    plannedStart: "2026-01-01",
    results: [
      {
        type: "1",
        title: { en: "Schools reached" },
        indicators: [
          {
            title: { en: indicator },
            measure: "1",
            ascending: true,
            cumulative: false,
            baseline: { value: 0, year: 2025 },
            disaggregations: ["SEX"],
            periods: [{ id: period, start: "2026-01-01", end: "2026-12-31", target: 400 }],
          },
        ],
      },
    ],
  });
  const submitted = await takeStep(request, people.editor, `${id}/submission`, etag);
  const passed = await takeStep(request, people.reviewer, `${id}/review`, submitted, {
    decision: "APPROVED",
  });
  const agreed = { decision: "APPROVED" };
  const lead = await takeStep(request, people.secondAdmin, `${id}/approvals/LEAD`, passed, agreed);
  await takeStep(request, people.focalKe, `${id}/approvals/KE`, lead, agreed);
  const address = `/en/w/projects/${id}/results`;

  // What is wrong is said at the field, what is missing by the register; both keep what was written.
  const contributor = await (await browser.newContext()).newPage();
  await signIn(contributor, people.editor, address);
  await contributor.getByRole("link", { name: "2026" }).click();
  await contributor.getByLabel("Value").first().fill("many");
  await contributor.getByRole("button", { name: "Hand in the value" }).click();
  await expect(contributor.getByRole("alert")).toContainText("This is not a number.");
  await contributor.getByLabel("Value").first().fill("412");
  await contributor.getByRole("button", { name: "Hand in the value" }).click();
  await expect(contributor.getByRole("alert")).toBeVisible();
  expect.soft(await faults(contributor), "report with a fault").toEqual([]);
  for (const [position, [whose, count]] of [
    ["female", "212"],
    ["male", "200"],
  ].entries()) {
    await contributor.getByRole("button", { name: "Add a part" }).click();
    await contributor
      .getByLabel("Whose")
      .nth(position)
      .selectOption(whose ?? "");
    await contributor
      .getByLabel("Value", { exact: true })
      .nth(position + 1)
      .fill(count ?? "");
  }
  await contributor.getByRole("button", { name: "Hand in the value" }).click();
  await expect(contributor.getByText(/Handed in\. Somebody else/)).toBeVisible();
  await expect(contributor.getByRole("button", { name: "Approve the value" })).toHaveCount(0);
  expect.soft(await faults(contributor), "handed-in report").toEqual([]);

  // Nobody decides on what they reported: a second administrator does.
  const admin = await (await browser.newContext()).newPage();
  await signIn(admin, people.secondAdmin, address);
  await admin.goto(`${address}?period=${period}`);
  await admin.getByRole("button", { name: "Approve the value" }).click();
  await expect(admin.getByText(/Approved\. The value is public/)).toBeVisible();
  await admin.getByRole("button", { name: "Lock the period" }).click();
  await expect(admin.getByText(/This period is locked/)).toBeVisible();
  expect.soft(await faults(admin), "approved value").toEqual([]);

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/en/projects/${id}`);
  await expect(reader.getByText(indicator).first()).toBeVisible();
  await expect(reader.getByText("412").first()).toBeVisible();
});
