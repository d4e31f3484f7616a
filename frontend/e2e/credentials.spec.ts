import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";

/** What the page shows once: the client id and its secret. */
async function shown(page: Page): Promise<{ clientId: string; secret: string }> {
  const note = page.getByRole("region", { name: "The secret" });
  await expect(note.getByRole("heading", { name: "The secret" })).toBeFocused();
  const codes = await note.locator("dd code").allTextContents();
  return { clientId: codes[0] ?? "", secret: codes[1] ?? "" };
}

async function tokenOf(
  request: APIRequestContext,
  { clientId, secret }: { clientId: string; secret: string },
): Promise<string> {
  const { signIn: service } = await (await request.get("/api/v1")).json();
  const answer = await request.post(`${service.issuer}/protocol/openid-connect/token`, {
    form: { grant_type: "client_credentials", client_id: clientId, client_secret: secret },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()).access_token;
}

/** Writes one project through the source of the demonstration partner; answers the status. */
async function write(request: APIRequestContext, token: string): Promise<number> {
  const answer = await request.put(`/api/v1/sources/demo-partner/projects/E2E/${randomUUID()}`, {
    headers: { Authorization: `Bearer ${token}` },
    data: {
      title: { en: `Written by a machine ${randomUUID()}` },
      summary: { en: "A project of a story." },
      countries: [{ country: "KE", role: "LOCATION" }],
      proposals: [{ proposal: "CN-AF-2021/1" }],
    },
  });
  return answer.status();
}

test("an administrator lets a system in, changes its credential and shuts it out at once", async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const name = `System ${randomUUID().slice(0, 8)}`;
  await signIn(page, people.secondAdmin, "/en/w");
  await page.getByRole("link", { name: "API clients of DEMO-KE" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "API clients" })).toBeVisible();

  const form = page.getByRole("region", { name: "New API client" });
  await form.getByRole("button", { name: "Create API client" }).click();
  await expect(form.getByLabel("Name")).toHaveAttribute("aria-invalid", "true");
  await form.getByLabel("Name").fill(name);
  await form.getByLabel("Purpose").fill("Sends projects in a story");
  await form.getByRole("checkbox", { name: /write drafts/ }).check();
  await form.getByRole("button", { name: "Create API client" }).click();
  const first = await shown(page);
  expect.soft(await faults(page), "a secret").toEqual([]);
  const old = await tokenOf(request, first);
  expect(await write(request, old)).toBe(201);

  await page.getByRole("button", { name: "I have kept it" }).click();
  await expect(page.getByText(first.secret)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "API clients" })).toBeVisible();
  await expect(page.getByText(first.secret)).toHaveCount(0);

  const item = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name }) });
  await expect(item.getByText("active", { exact: true })).toBeVisible();
  await item.getByRole("button", { name: "Change the credential" }).click();
  const rotation = page.getByRole("dialog", { name: "Make a second credential?" });
  await rotation.getByLabel("Both work for").selectOption({ label: "72 hours" });
  expect.soft(await faults(page), "a rotation").toEqual([]);
  await rotation.getByRole("button", { name: "Change the credential" }).click();
  const second = await shown(page);
  expect(second.clientId).not.toBe(first.clientId);
  expect(await write(request, await tokenOf(request, second))).toBe(201);
  expect(await write(request, old)).toBe(201);
  await page.getByRole("button", { name: "I have kept it" }).click();

  await item.getByRole("button", { name: "Revoke" }).click();
  const revocation = page.getByRole("dialog", { name: "Revoke this API client?" });
  await revocation.getByLabel("Its name").fill("Another");
  await revocation.getByRole("button", { name: "Revoke" }).click();
  await expect(revocation.getByText("This is not its name.")).toBeVisible();
  await revocation.getByLabel("Its name").fill(name);
  await revocation.getByRole("button", { name: "Revoke" }).click();
  await expect(item.getByText("revoked", { exact: true })).toBeVisible();
  // its tokens hold for minutes yet, and the source is not there for it any more
  expect(await write(request, old)).toBe(404);
  expect.soft(await faults(page), "clients").toEqual([]);
});
