// Follows the feed through failures, and begins anew as somebody who sees more. HUB_URL is a sandbox's address, TOKEN a member's.

import { getChangesChecksum } from "@cooperation-hub/api-client";
import { createClient } from "@cooperation-hub/api-client/client";
import { ApiError } from "@cooperation-hub/api-client/retry";
import { followChanges } from "@cooperation-hub/api-client/sync";

const faults = ["503; retry-after=1", "cut-after=700", "after-commit", "429; retry-after=0"];
let token: string | undefined;
const client = createClient({ baseUrl: process.env.HUB_URL ?? "", auth: () => token });
client.interceptors.request.use((request) => {
  const fault = faults.shift();
  if (fault !== undefined) request.headers.set("Sandbox-Fault", fault);
  return request;
});
const began = Date.now();
let count = 0;
let cursor = "";
const onRetry = (failure: ApiError) => console.log(`retry ${failure.status ?? "none"}`);
for await (const page of followChanges({ client, limit: 100, onRetry })) {
  count += page.items.filter(({ op }) => op === "upsert").length;
  cursor = page.cursor;
}
const { data } = await getChangesChecksum({ client, throwOnError: true });
console.log(`all ${data.cursor === cursor && data.count === count && Date.now() - began >= 1000}`);
token = process.env.TOKEN;
for await (const page of followChanges({ client, cursor }))
  if (page.resync !== null) console.log(`resync ${page.resync}`);
try {
  for await (const page of followChanges({ client, filter: { types: "nonsense" } })) console.log(page.cursor);
} catch (refused) {
  if (refused instanceof ApiError) console.log(`refused ${refused.status} ${refused.problem?.code}`);
}
const stop = new AbortController();
setTimeout(() => stop.abort(), 2_000);
for await (const page of followChanges({
  client,
  wait: 25,
  signal: stop.signal,
  cursor: data.cursor,
  filter: {},
}))
  void page;
console.log(`stopped ${Date.now() - began < 20_000}`);
