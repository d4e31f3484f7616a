import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { createProject, takeStep, tokenOf } from "./api";
import {
  breakingLine,
  example,
  folder,
  forget,
  freePort,
  java,
  type Language,
  Program,
  partnerProject,
  run,
  syncClient,
} from "./kit";
import { people } from "./people";

const hub = process.env.E2E_API_URL ?? "http://localhost:8080";
const issuer = process.env.E2E_OIDC_ISSUER ?? "http://localhost:8180/realms/platform";
const machine = {
  HUB_URL: hub,
  HUB_TOKEN_URL: `${issuer}/protocol/openid-connect/token`,
  HUB_CLIENT_ID: "partner-demo-ke-1",
  HUB_CLIENT_SECRET: "demo-partner-secret",
};
const source = "demo-partner";
const languages: Language[] = ["curl", "java", "python", "typescript"];

let project = "";

async function published(request: APIRequestContext): Promise<{ id: string; etag: string }> {
  const { id, etag } = await createProject(request, people.editor, {
    lead: "DEMO-KE",
    title: { en: `Mirrored ${Date.now()}` },
    summary: { en: "A project that partners copy." },
    countries: [{ country: "KE", role: "LOCATION" }],
    proposals: [{ proposal: "CN-AF-2021/1" }],
    plannedStart: "2026-03-01",
  });
  const agreed = { decision: "APPROVED" };
  const submitted = await takeStep(request, people.editor, `${id}/submission`, etag);
  const passed = await takeStep(request, people.reviewer, `${id}/review`, submitted, agreed);
  const lead = await takeStep(request, people.secondAdmin, `${id}/approvals/LEAD`, passed, agreed);
  return { id, etag: await takeStep(request, people.focalKe, `${id}/approvals/KE`, lead, agreed) };
}

test.beforeAll(async ({ request }) => {
  test.setTimeout(180_000);
  project = partnerProject();
  await published(request);
});

test.afterAll(forget);

for (const language of languages)
  test(`first sync in ${language} ends with an equal copy, and goes on from it`, async ({ request }) => {
    const home = folder();
    const command = example("first-sync", language, project);
    expect(await run(command, home, { HUB_URL: hub })).toMatch(/^equal/m);
    const { id, etag } = await published(request);
    expect(await run(command, home, { HUB_URL: hub })).toMatch(/^equal/m);
    await takeStep(request, people.secondAdmin, `${id}/unpublication`, etag, { reason: { en: "A test." } });
    expect(await run(command, home, { HUB_URL: hub })).toMatch(/^equal/m);
  });

test("a mirror of the sync client survives kills, a loss of its cursor, and a new scope", async () => {
  test.setTimeout(240_000);
  const home = folder();
  const mirror = [java, ...syncClient, "--hub", hub, "--file", "mirror.db", "--page", "7"];
  for (let kill = 0; kill < 8; kill++) {
    const program = new Program(mirror, home, {});
    await new Promise((next) => setTimeout(next, 300 + Math.random() * 1200));
    await program.kill();
  }
  const whole = await run(mirror, home, {});
  expect(whole).toMatch(/^country: equal, [1-9]/m);
  expect(whole).toMatch(/^project: equal, [1-9]/m);
  expect(whole).not.toContain("DIFFERENT");
  // as a machine of the ministry it sees drafts as well, so everything is read anew; killed once on the way
  const killed = new Program(mirror, home, machine);
  await killed.says("the cursor is gone (scope)");
  await killed.kill();
  const more = await run(mirror, home, machine);
  expect(more).toMatch(/^project-draft: equal, [1-9]/m);
  expect(more).not.toContain("DIFFERENT");
});

test("an export that breaks off goes on behind the last project that came", async ({ request }) => {
  await published(request);
  const port = await freePort();
  const line = breakingLine(hub, 1_000, 2, port);
  const there = `http://127.0.0.1:${port}`;
  const mirror = [
    java,
    ...syncClient,
    "--hub",
    there,
    "--file",
    "projects.db",
    "--types",
    "project",
    "--export",
  ];
  const said = await run(mirror, folder(), {}).finally(() => line.close());
  expect(said.match(/the export broke off; trying again/g)).toHaveLength(2);
  expect(said).toContain("changes read: 0");
  expect(said).toMatch(/^project: equal, [1-9]/m);
});

test("the package's follower survives failures and tells a resync", async ({ request }) => {
  const token = await tokenOf(request, people.editor);
  const said = await run([process.execPath, "follow.js"], project, { HUB_URL: hub, TOKEN: token });
  expect(said.trim().split("\n")).toEqual([
    "retry 503",
    "retry 200",
    "retry none",
    "retry 429",
    "all true",
    "resync scope",
    "refused 400 invalid-parameter",
    "stopped true",
  ]);
});

async function asMachine(request: APIRequestContext): Promise<{ Authorization: string }> {
  const form = {
    grant_type: "client_credentials",
    client_id: machine.HUB_CLIENT_ID,
    client_secret: machine.HUB_CLIENT_SECRET,
  };
  const { access_token } = await (await request.post(machine.HUB_TOKEN_URL, { form })).json();
  return { Authorization: `Bearer ${access_token}` };
}

for (const language of languages)
  test(`a push in ${language} has one effect, though its first answer is lost`, async ({ request }) => {
    const id = `guide-${language}-${randomUUID()}`;
    const env = { ...machine, SOURCE: source, EXTERNAL_ID: id, SANDBOX_FAULT: "after-commit" };
    const said = await run(example("push", language, project), folder(), env);
    expect(said).toContain("no answer");
    const version = /^put: 200, version (\d+)$/m.exec(said)?.[1];
    expect(said).toContain(`again: 200, version ${version}`);
    expect(said).toContain("batch: 207, unchanged");
    const headers = await asMachine(request);
    const there = await request.get(`${hub}/api/v1/sources/${source}/projects/${id}`, { headers });
    expect(await there.json()).toMatchObject({
      version: Number(version),
      project: { title: { en: "A fibre line between two schools" } },
    });
    // what is refused is told and not tried again
    const refused = new Program(example("push", language, project), folder(), { ...env, SOURCE: "nowhere" });
    expect(await refused.ended).not.toBe(0);
    expect(refused.said).toMatch(/404|There is nothing/);
  });

for (const language of languages)
  test(`a conflict is found and solved in ${language}`, async ({ request }) => {
    const id = `conflict-${language}-${randomUUID()}`;
    const address = `${hub}/api/v1/sources/${source}/projects/${id}`;
    const headers = await asMachine(request);
    const content = { title: { en: `Before ${id}` }, summary: { en: "Before." } };
    const made = await (await request.put(address, { headers, data: content })).json();
    const edited = await request.patch(`/api/v1/projects/${made.id}/draft`, {
      headers: {
        Authorization: `Bearer ${await tokenOf(request, people.editor)}`,
        "If-Match": `"${made.version}"`,
        "Content-Type": "application/merge-patch+json",
      },
      data: JSON.stringify({ summary: { en: "What the editor wrote." } }),
    });
    expect(edited.status(), await edited.text()).toBe(200);
    const env = { ...machine, SOURCE: source, EXTERNAL_ID: id, KNOWN_VERSION: String(made.version) };
    const said = await run(example("conflicts", language, project), folder(), env);
    expect(said).toMatch(/^conflict: version \d+ has another .*summary/m);
    expect(said).toContain("kept as in the hub: summary");
    const now = await (await request.get(address, { headers })).json();
    expect(said).toContain(`merged: version ${now.version}`);
    expect(now.project.summary.en).toBe("What the editor wrote.");
    expect(now.project.title.en).toBe("A fibre line between three schools");
  });

for (const language of languages.slice(1))
  test(`a webhook is registered with curl and received in ${language}`, async ({ request }) => {
    test.setTimeout(120_000);
    const home = folder();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/hooks`;
    const admin = await tokenOf(request, people.secondAdmin);
    const env = { HUB_URL: hub, HUB_TOKEN: admin, ORGANISATION: "DEMO-KE", WEBHOOK_URL: url };
    const registration = new Program(example("webhooks", "curl", project), home, env);
    await registration.says(/registered: .+\n/);
    const secret = readFileSync(join(home, "webhook-secret"), "utf8").trim();
    const receiver = new Program(example("webhooks", language, project), home, {
      HUB_URL: hub,
      WEBHOOK_SECRET: secret,
      PORT: String(port),
    });
    try {
      await receiver.says("ready");
      expect(await registration.ended, registration.said).toBe(0);
      expect(registration.said).toContain("test: DELIVERED");
      await receiver.says("verified: endpoint.verification");
      await receiver.says("verified: endpoint.test");
      await published(request);
      await receiver.says("verified: changes.available");
      await receiver.says(/pulled: [1-9]/);
      const forged = { "webhook-id": "msg_1", "webhook-timestamp": String(Math.floor(Date.now() / 1000)) };
      const signature = `v1,${Buffer.alloc(32).toString("base64")}`;
      const answer = await request.post(url, {
        headers: { ...forged, "webhook-signature": signature },
        data: { type: "project.changed" },
      });
      expect(answer.status()).toBe(401);
      await receiver.says("refused: not signed by the hub");
    } finally {
      await receiver.kill();
      await registration.kill();
      const id = /registered: (.+)/.exec(registration.said)?.[1];
      const webhook = `${hub}/api/v1/organisations/DEMO-KE/webhooks/${id}`;
      const headers = { Authorization: `Bearer ${admin}` };
      const { etag } = (await request.get(webhook, { headers })).headers();
      await request.delete(webhook, { headers: { ...headers, "If-Match": etag ?? "" } });
    }
  });
