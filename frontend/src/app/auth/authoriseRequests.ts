import type { UserManager } from "oidc-client-ts";
import { client } from "../apiClient";

/**
 * Puts the access token on every request. A 401 is answered by one silent renewal and one more try; when that fails
 * too, the session is over and the page says so.
 */
export function authoriseRequests(manager: UserManager, onEnded: () => void): void {
  const spares = new WeakMap<Request, Request>();

  async function withToken(request: Request): Promise<Request> {
    const user = await manager.getUser();
    if (user !== null) {
      request.headers.set("Authorization", `Bearer ${user.access_token}`);
    }
    return request;
  }

  client.interceptors.request.clear();
  client.interceptors.response.clear();
  client.interceptors.request.use(async (request) => {
    await withToken(request);
    spares.set(request, request.clone());
    return request;
  });
  client.interceptors.response.use(async (response, request) => {
    const spare = spares.get(request);
    if (response.status !== 401 || spare === undefined || !request.headers.has("Authorization")) {
      return response;
    }
    try {
      await manager.signinSilent();
    } catch {
      onEnded();
      return response;
    }
    return fetch(await withToken(spare));
  });
}
