import { Webhook, WebhookVerificationError } from "standardwebhooks";
import type { ChangesAvailable, EndpointTest, EndpointVerification, RecordChanged } from "./api/types.gen.js";

/** A message of the hub; `type` tells which. Others may appear. */
export type WebhookMessage = ChangesAvailable | RecordChanged | EndpointVerification | EndpointTest;

/** The message was not signed with the secret, or it is older than five minutes. Answer 401 and forget it. */
export { WebhookVerificationError };

/**
 * The message in a request of the hub, once its signature is verified (Standard Webhooks 1.0.0).
 *
 * @param secret as the hub showed it, with `whsec_`
 * @param body exactly as it was received, before any parsing
 * @param headers of the request, as `node:http` or `fetch` has them
 * @throws WebhookVerificationError
 */
export function verifyWebhook(
  secret: string,
  body: string | Uint8Array,
  headers: Headers | Record<string, string | string[] | undefined>,
): WebhookMessage {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const signed = Object.fromEntries(
    ["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) => [name, header(headers, name)]),
  );
  return new Webhook(secret).verify(text, signed) as WebhookMessage;
}

function header(headers: Headers | Record<string, string | string[] | undefined>, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
