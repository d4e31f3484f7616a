import { expect, test } from "@playwright/test";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";

test("a file of rates is checked row by row before it is stored, and sums are converted by it", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, people.operator, "/en/w");
  await page.getByRole("link", { name: "Exchange rates" }).click();
  const choose = (content: string | Buffer) =>
    page
      .getByLabel("File of rates (CSV)")
      .setInputFiles({ name: "rates.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
  const check = page.getByRole("button", { name: "Check the file" });

  await check.click();
  await expect(page.getByText("Choose a file first.")).toBeVisible();
  await choose(Buffer.from([0x58, 0xe9, 0x0a]));
  await check.click();
  await expect(page.getByText("The file is not encoded in UTF-8.")).toBeVisible();

  await choose("currency,day,rate,source\nUGX,2026-01-31,0,Test Bank\nUGX,soon,3700,Test Bank\n");
  await check.click();
  const wrong = page.getByRole("table", { name: "What is wrong in the file" });
  await expect(wrong.getByRole("row", { name: /^2 rate must be more than 0/ })).toBeVisible();
  await expect(wrong.getByRole("row", { name: /^3 day must be a day/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Store these rates" })).toHaveCount(0);
  expect.soft(await faults(page), "faults of a file").toEqual([]);

  const rate = 3600 + Math.floor(Math.random() * 100);
  await choose(`currency,day,rate,source\nUGX,2026-01-31,${rate}.5,Test Bank\n`);
  await check.click();
  await expect(page.getByText(/^1 rows: .* Nothing is stored yet\.$/)).toBeVisible();
  await page.getByRole("button", { name: "Store these rates" }).click();
  await expect(page.getByText(/^Stored 1 rows/)).toBeVisible();

  const conversion = page.getByRole("region", { name: "Convert a sum" });
  await conversion.getByLabel("Amount").fill("a lot");
  await conversion.getByRole("button").click();
  await expect(conversion.getByText(/Write digits with at most two decimals/)).toBeVisible();
  await conversion.getByLabel("Amount").fill("1000.00");
  await conversion.getByLabel("Currency").selectOption("UGX");
  await conversion.getByLabel("Day of the value").fill("2026-02-15");
  await conversion.getByRole("button").click();
  await expect(conversion.getByText(`1 USD = ${rate}.5 UGX`)).toBeVisible();
  await expect(conversion.getByText("rate of 31 January 2026, Test Bank")).toBeVisible();
  await conversion.getByLabel("Day of the value").fill("2020-01-01");
  await conversion.getByRole("button").click();
  await expect(conversion.getByText(/^No rate was loaded for this currency/)).toBeVisible();

  const list = page.getByRole("region", { name: "Loaded rates" });
  await list.getByLabel("Currency").selectOption("UGX");
  await list.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/currency=UGX/);
  await expect(list.getByRole("row", { name: /UGX 31 January 2026/ }).first()).toContainText(`${rate}.5`);
  expect.soft(await faults(page), "rates").toEqual([]);
});

for (const [code, scheme] of [
  ["ar", "dark"],
  ["fr", "light"],
] as const) {
  test(`the page of rates fits a small phone (${code}, ${scheme})`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await signIn(page, people.operator, "/en/w/rates");
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(`/${code}/w/rates`, { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    expect.soft(await faults(page), code).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
