import type { UserManager } from "oidc-client-ts";
import { setBearer } from "../../ui/form/bearer";
import { client } from "../apiClient";

/**
 * Puts the access token on every request. A 401 is answered by one renewal and one more try; when a renewed token is
 * refused too, the session is over. What a failed renewal means, "renew" decides.
 */
export function authoriseRequests(
  manager: UserManager,
  renew: () => Promise<boolean>,
  onEnded: () => void,
): void {
  const spares = new WeakMap<Request, Request>();

  async function withToken(request: Request): Promise<Request> {
    const user = await manager.getUser();
    if (user !== null) {
      request.headers.set("Authorization", `Bearer ${user.access_token}`);
    }
    return request;
  }

  setBearer({
    token: async () => (await manager.getUser())?.access_token ?? null,
    renew,
    ended: onEnded,
  });
  client.interceptors.request.clear();
  client.interceptors.response.clear();
  client.interceptors.request.use(async (request) => {
    await withToken(request);
    spares.set(request, request.clone());
    return request;
  });
  client.interceptors.response.use(async (response, request) => {
    const spare = spares.get(request);
    // RFC 9470: the session holds, but this step wants a sign-in of the last minutes. The page says so.
    const challenge = response.headers.get("WWW-Authenticate") ?? "";
    const stepsUp = challenge.includes("insufficient_user_authentication");
    if (response.status !== 401 || stepsUp || spare === undefined || !request.headers.has("Authorization")) {
      return response;
    }
    // Another request may have had the token renewed since this one left.
    const user = await manager.getUser();
    const stale = request.headers.get("Authorization") === `Bearer ${user?.access_token}`;
    if (stale && !(await renew())) {
      return response;
    }
    const again = await fetch(await withToken(spare));
    if (again.status === 401) {
      onEnded();
    }
    return again;
  });
}
