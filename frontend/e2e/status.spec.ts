import { expect, test } from "@playwright/test";
import { publishProject } from "./api";
import { faults } from "./faults";

test("the state of the data says how much there is and how new it is", async ({ page, request }) => {
  test.setTimeout(90_000);
  await publishProject(request, `Counted ${Date.now()}`);
  const state = await (await request.get("/api/v1/status/dataset")).json();
  const projects = state.types.find(({ type }: { type: string }) => type === "project");
  await page.goto("/en");
  await page.getByRole("link", { name: "State of the data" }).click();
  const row = page.getByRole("row", { name: /^Projects [0-9]/ });
  await expect(row).toContainText(String(projects.count));
  await expect(page.getByRole("region", { name: "Change feed" })).toContainText("Number of the last change");
  expect.soft(await faults(page), "status").toEqual([]);
});
