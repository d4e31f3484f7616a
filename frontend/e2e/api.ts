import { randomUUID } from "node:crypto";
import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { password } from "./people";

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
