// Conflicts: somebody wrote the record in the hub since your last push; nobody's work is lost.
// Needs Node 20 and @cooperation-hub/api-client; HUB_URL, HUB_TOKEN_URL, HUB_CLIENT_ID, HUB_CLIENT_SECRET, SOURCE,
// EXTERNAL_ID, and KNOWN_VERSION: what your last push of this record was answered with.

import { type ProjectPatch, putSourceProject } from "@cooperation-hub/api-client";
import { createClient } from "@cooperation-hub/api-client/client";
import { ApiError, retrying } from "@cooperation-hub/api-client/retry";

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

async function token(): Promise<string> {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: setting("HUB_CLIENT_ID"),
    client_secret: setting("HUB_CLIENT_SECRET"),
  });
  const answer = await fetch(setting("HUB_TOKEN_URL"), { method: "POST", body });
  if (!answer.ok) throw new Error(`no token: ${answer.status}`);
  return (await answer.json()).access_token;
}

const client = createClient({ baseUrl: setting("HUB_URL"), auth: token });
const path = { source: setting("SOURCE"), externalId: setting("EXTERNAL_ID") };

// what changed on your side since then
const ours: ProjectPatch = {
  title: { en: "A fibre line between three schools" },
  summary: { en: "Three schools share one line." },
};

async function push(version: number): Promise<string> {
  if (Object.keys(ours).length === 0) return "nothing of ours is left to write";
  try {
    const headers = { "If-Match": `"${version}"` };
    const { data } = await retrying(() => putSourceProject({ client, path, headers, body: ours }));
    return `merged: version ${data.version}`;
  } catch (refused) {
    // 409: under review, or decided; wait until it is a draft again
    if (!(refused instanceof ApiError) || refused.status !== 412) throw refused;
    // with the version there is now, and what changed since yours: that stays as the hub has it
    const { current, changedFields } = refused.problem ?? {};
    if (current == null || changedFields == null) throw refused;
    console.log(`conflict: version ${current.version} has another ${changedFields.join(", ")}`);
    for (const member of Object.keys(ours).filter((name) => changedFields.includes(name))) {
      Reflect.deleteProperty(ours, member);
      console.log(`kept as in the hub: ${member}`);
    }
    return push(current.version);
  }
}

console.log(await push(Number(setting("KNOWN_VERSION"))));
