import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";

/** The address in the mail that asks the contact to confirm, as the plain-text part has it. */
async function linkTo(request: APIRequestContext, mail: string): Promise<string> {
  const inbox = `${process.env.E2E_MAIL_URL}/api/user/${mail}/messages/INBOX`;
  let link = "";
  await expect
    .poll(
      async () => {
        const answer = await request.get(inbox);
        const text = answer.ok() ? JSON.stringify(await answer.json()) : "";
        // quoted-printable breaks lines and writes = as =3D
        const plain = text.replaceAll("=\\r\\n", "").replaceAll("=3D", "=");
        link = /\/en\/join\/confirmation\?application=[0-9a-f-]{36}#[\w-]{43}/.exec(plain)?.[0] ?? "";
        return link;
      },
      { timeout: 30_000 },
    )
    .not.toBe("");
  return link;
}

async function apply(page: Page, word: string): Promise<void> {
  await page.goto("/en/join");
  await page.getByLabel("Name", { exact: true }).fill(`Agency ${word}`);
  await page.getByLabel("Wished code").fill(`AG-${word}`);
  await page.getByLabel("Country").selectOption("KE");
  await page.getByLabel("Mail domain").fill("gmail.com");
  await page.getByLabel("Name of the contact").fill("Amina Otieno");
  await page.getByLabel("Mail address of the contact").fill(`amina@${word}.example`);
  await page.getByRole("button", { name: "Send the application" }).click();
  await expect(page.getByLabel("Mail domain")).toHaveAttribute("aria-invalid", "true");
  expect.soft(await faults(page), "the form with a fault").toEqual([]);
  await page.getByLabel("Mail domain").fill(`${word}.example`);
  await page.getByRole("button", { name: "Send the application" }).click();
  await expect(page.getByRole("heading", { name: "The application is sent" })).toBeFocused();
  await page.getByLabel("Document", { exact: true }).setInputFiles({
    name: "letter.png",
    mimeType: "image/png",
    // the smallest picture
    buffer: Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    ),
  });
  await page.getByRole("button", { name: "Add the document" }).click();
  await expect(page.getByText("Added: letter.png")).toBeVisible();
  expect.soft(await faults(page), "what comes next").toEqual([]);
}

test("an organisation applies, confirms its address and is verified by its letter", async ({
  page,
  request,
  browser,
}) => {
  test.setTimeout(180_000);
  const word = randomUUID().slice(0, 8);
  await apply(page, word);
  await page.goto(await linkTo(request, `amina@${word}.example`));
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByText("The address is confirmed.")).toBeVisible();

  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, people.reviewer, "/en/w");
  await desk.getByRole("link", { name: "Applications to join" }).click();
  await desk.getByRole("link", { name: `Agency ${word}` }).click();
  await expect(desk.getByRole("heading", { level: 1, name: `Agency ${word}` })).toBeVisible();
  expect.soft(await faults(desk), "an application").toEqual([]);
  await desk.getByLabel("Document that you read").selectOption({ label: "letter.png" });
  await desk.getByRole("button", { name: "Verify" }).click();
  await expect(desk.getByText("Its accounts are made.")).toBeVisible({ timeout: 30_000 });
  await desk.context().close();

  await page.goto(`/en/organisations?q=${word}`);
  await page.getByRole("link", { name: `Agency ${word}` }).click();
  await expect(page.getByText(`AG-${word.toUpperCase()}`)).toBeVisible();
});
