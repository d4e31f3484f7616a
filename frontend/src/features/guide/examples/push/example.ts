// Push: writes a project under the id that your system has for it, as often as needed, with one effect.
// Needs Node 20 and @cooperation-hub/api-client; HUB_URL, HUB_TOKEN_URL, HUB_CLIENT_ID, HUB_CLIENT_SECRET,
// SOURCE (your source system), EXTERNAL_ID. SANDBOX_FAULT, in a sandbox, disturbs the first try: after-commit, 503, ...

import { randomUUID } from "node:crypto";
import { type ProjectPatch, putSourceProject, writeSourceProjects } from "@cooperation-hub/api-client";
import { createClient } from "@cooperation-hub/api-client/client";
import { retrying } from "@cooperation-hub/api-client/retry";

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

async function token(): Promise<string> {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    scope: "bulk:write",
    client_id: setting("HUB_CLIENT_ID"),
    client_secret: setting("HUB_CLIENT_SECRET"),
  });
  const answer = await fetch(setting("HUB_TOKEN_URL"), { method: "POST", body });
  if (!answer.ok) throw new Error(`no token: ${answer.status}`);
  return (await answer.json()).access_token;
}

const client = createClient({ baseUrl: setting("HUB_URL"), auth: token });
const path = { source: setting("SOURCE"), externalId: setting("EXTERNAL_ID") };
const project: ProjectPatch = {
  title: { en: "A fibre line between two schools" },
  summary: { en: "Two schools share one line." },
  countries: [{ country: "KE", role: "LOCATION" }],
  proposals: [{ proposal: "CN-AF-2021/1" }],
};

let fault = process.env.SANDBOX_FAULT;
if (fault !== undefined)
  client.interceptors.request.use((request) => {
    if (fault !== undefined) request.headers.set("Sandbox-Fault", fault);
    fault = undefined;
    return request;
  });

// Tried again while it may help, because nothing is done twice. Source-Version is your counter or instant: an older one
// than the last changes nothing. What is refused is thrown with its problem: say it to a person.
const put = () =>
  retrying(
    () => putSourceProject({ client, path, headers: { "Source-Version": "1" }, body: project }),
    (failure) => console.log(`no answer (${failure.message}), trying again`),
  );
const first = await put();
console.log(`put: ${first.response.status}, version ${first.data.version}`);
const again = await put();
console.log(`again: ${again.response.status}, version ${again.data.version}`);

// Up to 500 at once. 207 says of each what became of it; the others are not held up by one that is refused.
const items = [{ externalId: path.externalId, sourceVersion: "1", data: project }];
const headers = { "Idempotency-Key": `"${randomUUID()}"` };
const batch = await retrying(() =>
  writeSourceProjects({ client, path: { source: path.source }, headers, body: { items } }),
);
for (const { outcome } of batch.data.results) console.log(`batch: ${batch.response.status}, ${outcome}`);
