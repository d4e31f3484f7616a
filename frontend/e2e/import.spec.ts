import { expect, test } from "@playwright/test";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";
import { smallText } from "./smallText";

test("a text is shown before it is stored, and a wrong file is refused at the field", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, people.texts, "/en/w/import");
  const file = page.getByLabel("Document", { exact: true });
  const look = page.getByRole("button", { name: "Show what is in it" });
  const choose = (name: string, content: string | Buffer) =>
    file.setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });

  await look.click();
  await expect(page.getByText("Choose a document first.")).toBeVisible();
  await choose("empty.txt", "");
  await look.click();
  await expect(page.getByText("This file is empty.")).toBeVisible();
  await choose("picture.txt", Buffer.from([137, 80, 78, 71, 0, 0, 0]));
  await look.click();
  await expect(page.getByText("This is not a plain-text file.")).toBeVisible();
  await choose("large.txt", "a".repeat(1024 * 1024 + 1));
  await look.click();
  await expect(page.getByText("This file is larger than 1 MB.")).toBeVisible();

  await page.getByLabel("Initiative", { exact: true }).selectOption("CN-AF-2021");
  await choose("missing.txt", smallText({ without: 7 }));
  await look.click();
  await expect(page.getByText("Critical", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Store this text" })).toHaveCount(0);

  await choose("small.txt", smallText({}));
  await look.click();
  await expect(page.getByRole("heading", { name: "What was found" })).toBeVisible();
  await expect(page.getByText("4 pillars, 16 proposals")).toBeVisible();
  expect.soft(await faults(page), "preview").toEqual([]);
  await page.getByRole("button", { name: "Store this text" }).click();
  await expect(page.getByText(/Stored, byte for byte\.|stored already/)).toBeVisible();
  await page.getByRole("link", { name: "To the initiative" }).click();
  await page.getByText("The parts of the text").click();
  await expect(page.getByRole("link", { name: /Download/ }).last()).toBeVisible();
  expect.soft(await faults(page), "stored texts").toEqual([]);
});
