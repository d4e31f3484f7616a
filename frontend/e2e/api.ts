import { randomUUID } from "node:crypto";
import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { password, people } from "./people";

/** An access token of a demonstration account, from the sign-in service that the API names. */
export async function tokenOf(request: APIRequestContext, email: string): Promise<string> {
  const { signIn } = await (await request.get("/api/v1")).json();
  const answer = await request.post(`${signIn.issuer}/protocol/openid-connect/token`, {
    form: {
      grant_type: "password",
      client_id: "test-cli",
      client_secret: "demo-cli-secret",
      scope: "openid organization:*",
      username: email,
      password,
    },
  });
  expect(answer.status(), `token of ${email}`).toBe(200);
  return (await answer.json()).access_token;
}

type Created = { id: string; etag: string };

/** A project of an account's organisation that misses nothing, made without its form. */
export async function createProject(
  request: APIRequestContext,
  email: string,
  content: Record<string, unknown>,
): Promise<Created> {
  const answer = await request.post("/api/v1/projects", {
    headers: {
      Authorization: `Bearer ${await tokenOf(request, email)}`,
      "Idempotency-Key": randomUUID(),
    },
    data: { originalLanguage: "en", activityStatus: "1", ...content },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return { id: (await answer.json()).id, etag: answer.headers().etag ?? "" };
}

/** A step on a project as an account takes it; answers the entity tag for the next one. */
export async function takeStep(
  request: APIRequestContext,
  email: string,
  path: string,
  etag: string,
  data?: Record<string, unknown>,
): Promise<string> {
  const headers = { Authorization: `Bearer ${await tokenOf(request, email)}`, "If-Match": etag };
  const answer: APIResponse = await request.put(`/api/v1/projects/${path}`, { headers, data });
  expect(answer.status(), await answer.text()).toBe(200);
  return answer.headers().etag ?? "";
}

/** A project that readers see: handed in, reviewed, and agreed by its lead and its country, each by who may. */
export async function publishProject(request: APIRequestContext, title: string): Promise<string> {
  const { id, etag } = await createProject(request, people.editor, {
    lead: "DEMO-KE",
    title: { en: title },
    summary: { en: "A project that is published." },
    countries: [{ country: "KE", role: "LOCATION" }],
    proposals: [{ proposal: "CN-AF-2021/1" }],
    plannedStart: "2026-01-01",
  });
  const agreed = { decision: "APPROVED" };
  const submitted = await takeStep(request, people.editor, `${id}/submission`, etag);
  const passed = await takeStep(request, people.reviewer, `${id}/review`, submitted, agreed);
  const lead = await takeStep(request, people.secondAdmin, `${id}/approvals/LEAD`, passed, agreed);
  await takeStep(request, people.focalKe, `${id}/approvals/KE`, lead, agreed);
  return id;
}

/** A source system of the Kenyan ministry for one story; answers its key. */
export async function createSource(request: APIRequestContext): Promise<string> {
  const key = `story-${randomUUID().slice(0, 8)}`;
  const answer = await request.post("/api/v1/sources", {
    headers: {
      Authorization: `Bearer ${await tokenOf(request, people.secondAdmin)}`,
      "Idempotency-Key": randomUUID(),
    },
    data: { key, organisation: "DEMO-KE", name: `Story ${key}` },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return key;
}

/** Writes a project through a source, as a system of a partner does. */
export async function writeThrough(
  request: APIRequestContext,
  source: string,
  externalId: string,
  content: Record<string, unknown>,
): Promise<number> {
  const answer = await request.put(`/api/v1/sources/${source}/projects/${externalId}`, {
    headers: { Authorization: `Bearer ${await tokenOf(request, people.editor)}` },
    data: content,
  });
  return answer.status();
}
