import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { faults } from "./faults";
import { people } from "./people";
import { signIn } from "./signIn";

/** A receiver on this machine that answers the challenge and remembers what came. */
async function receiver() {
  const received: { type: string }[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (piece) => {
      text += piece;
    });
    request.on("end", () => {
      const message = JSON.parse(text);
      received.push(message);
      response.writeHead(200, { "Content-Type": "application/json" });
      response.end(JSON.stringify({ challenge: message.data?.challenge }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/hook`, received, close: () => server.close() };
}

test("a webhook is made, verified, tested, changed and removed, and its log says what came of it", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const hook = await receiver();
  await signIn(page, people.secondAdmin, "/en/w");
  await page.getByRole("link", { name: "Webhooks of DEMO-KE" }).click();
  const form = page.getByRole("region", { name: "New webhook" });
  await form.getByLabel("Address").fill(hook.url);
  await form.getByLabel("published projects").check();
  await form.getByRole("button", { name: "Create the webhook" }).click();
  await expect(page.getByRole("heading", { name: "The signing secret" })).toBeFocused();
  await expect(page.getByText(/^whsec_/)).toBeVisible();
  expect.soft(await faults(page), "a new secret").toEqual([]);
  await page.getByRole("button", { name: "I have kept it" }).click();

  const item = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: hook.url }) });
  await expect(item.getByText("active", { exact: true })).toBeVisible({ timeout: 60_000 });
  await item.getByRole("button", { name: "Send a test" }).click();
  await item.getByRole("link", { name: "Log of deliveries" }).click();
  const log = page.getByRole("table", { name: /^Deliveries of the last 30 days/ });
  await expect(log.getByRole("row", { name: /endpoint.verification/ })).toContainText("delivered");
  await expect(log.getByRole("row", { name: /test/ })).toContainText("delivered", { timeout: 60_000 });
  expect(hook.received.map(({ type }) => type)).toContain("endpoint.verification");
  expect.soft(await faults(page), "a log").toEqual([]);

  await item.getByRole("button", { name: "Change" }).click();
  await item.getByLabel("Countries", { exact: true }).fill("Kenya");
  await item.getByRole("button", { name: "Save the changes" }).click();
  await expect(item.getByLabel("Countries", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await item.getByLabel("Countries", { exact: true }).fill("KE");
  await item.getByLabel("one for each change").check();
  await item.getByRole("button", { name: "Save the changes" }).click();
  await expect(item.getByText("Changed.")).toBeVisible();
  await expect(item.getByText("KE", { exact: true })).toBeVisible();
  await expect(item.getByText("active", { exact: true })).toBeVisible();

  await item.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect(item).toHaveCount(0);
  hook.close();
});
