// Webhooks: takes the hub's messages, checks who sent them, and reads what changed from the feed.
// Needs Node 20 and @cooperation-hub/api-client; HUB_URL, WEBHOOK_SECRET (whsec_..., shown when the webhook was made),
// PORT. The hub calls https addresses; put this behind what ends TLS for you. A sandbox takes http://localhost too.

import { createServer } from "node:http";
import { listChanges } from "@cooperation-hub/api-client";
import { createClient } from "@cooperation-hub/api-client/client";
import { followChanges } from "@cooperation-hub/api-client/sync";
import {
  verifyWebhook,
  type WebhookMessage,
  WebhookVerificationError,
} from "@cooperation-hub/api-client/webhooks";

const client = createClient({ baseUrl: process.env.HUB_URL ?? "http://localhost:8080" });
const secret = process.env.WEBHOOK_SECRET ?? "";
const seen = new Set<string>(); // of webhook-id; in your database, for at least five days

const start = await listChanges({ client, query: { types: "project", start: "latest" }, throwOnError: true });
let cursor = start.data.cursor;
let pulling = Promise.resolve();

/** A message says that something changed; the feed says what. How to keep a copy is in the guide on first sync. */
async function pull(): Promise<void> {
  for await (const page of followChanges({ client, cursor })) {
    cursor = page.cursor;
    console.log(`pulled: ${page.items.length} changes`);
  }
}

function later(): void {
  pulling = pulling.then(pull).catch((failure) => console.log(`the feed: ${failure.message}`));
}

const receiver = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  let message: WebhookMessage;
  try {
    message = verifyWebhook(secret, Buffer.concat(parts), request.headers);
  } catch (wrong) {
    if (!(wrong instanceof WebhookVerificationError)) throw wrong;
    console.log("refused: not signed by the hub");
    response.writeHead(401).end();
    return;
  }
  console.log(`verified: ${message.type}`);
  if ("challenge" in message.data) {
    const { challenge } = message.data; // endpoint.verification: prove that the address is yours
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ challenge }));
    return;
  }
  const id = String(request.headers["webhook-id"]);
  if (!seen.has(id)) later(); // it may come more than once
  seen.add(id);
  response.writeHead(204).end(); // within 15 seconds: the work is done elsewhere
});

// messages may be lost: look now and then without one
setInterval(later, 600_000);
receiver.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("ready"));
