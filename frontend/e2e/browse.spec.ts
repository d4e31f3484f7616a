import { expect, test } from "@playwright/test";
import { watch } from "./violations";

test("a reader finds a proposal from the first page and its initiative from there", async ({ page }) => {
  const wrong = watch(page);
  await page.goto("/en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The register of digital cooperation");
  await page.getByRole("link", { name: /Data and personal information/ }).click();
  await expect(page).toHaveURL(/\/en\/proposals\/CN-AF-2021\/7$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("data security management");
  await expect(page.getByText("Targets of the Sustainable Development Goals")).toBeVisible();
  await page.locator("main").getByRole("link", { name: "CN-AF-2021" }).first().click();
  await expect(page.getByRole("heading", { name: "Pillars and proposals" })).toBeVisible();
  await expect(page.locator("main ol.register > li")).toHaveCount(16);
  await page.goBack();
  await expect(page).toHaveURL(/\/proposals\/CN-AF-2021\/7$/);
  expect(wrong).toEqual([]);
});

test("a summary says that it has no numbered proposals", async ({ page }) => {
  await page.goto("/en/initiatives/WIC-2020");
  await expect(page.getByText("No numbered proposals in this text.")).toHaveCount(4);
  await expect(page.getByText("18 November 2020")).toBeVisible();
  await expect(page.getByText(/concluded from the source/)).toBeVisible();
});

test("the countries stand as equal squares and as a table, and a region narrows both", async ({ page }) => {
  await page.goto("/en/countries");
  await expect(page.getByRole("list", { name: "Countries as equal squares" }).getByRole("link")).toHaveCount(
    56,
  );
  await expect(page.locator("tbody tr")).toHaveCount(56);
  await page.getByLabel("Region of the African Union").selectOption({ label: "Northern Africa" });
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/region=NORTHERN/);
  await expect(page.locator("tbody tr")).toHaveCount(7);
  await expect(page.locator("#results")).toBeFocused();
  await page.locator("tbody").getByRole("link", { name: "Tunisia" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tunisia");
});

test("a filter of the projects is in the address, survives going back, and can be dropped", async ({
  page,
}) => {
  await page.goto("/en/projects?q=662E41");
  await expect(page.getByRole("searchbox")).toHaveValue("662E41");
  await expect(page.getByText(/No project matches/)).toBeVisible();
  await page.getByRole("link", { name: "Search: 662E41 drop this" }).click();
  await expect(page).toHaveURL(/\/en\/projects$/);
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("662E41");
});

test("each of two countries can be dropped from the filter alone", async ({ page }) => {
  await page.goto("/en/projects?country=KE&country=SN");
  const chips = page.getByRole("list", { name: "Filters in force" });
  await chips.getByRole("link", { name: /Kenya/ }).click();
  await expect(page).toHaveURL(/country=SN$/);
  await expect(chips.getByRole("link", { name: /Senegal/ })).toBeVisible();
});

test("what does not exist is answered as missing, with a way on", async ({ page, request }) => {
  expect((await request.get("/en/no-such-page")).status()).toBe(404);
  expect((await request.get("/assets/old-abc.js")).status()).toBe(404);
  await page.goto("/en/no-such-page");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await page.goto("/en/projects/00000000-0000-7000-8000-000000000000");
  await expect(page.getByText("There is nothing at this address, or it is not public.")).toBeVisible();
});
