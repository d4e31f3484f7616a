import type { Client } from "./api/client/index.js";
import { listChanges } from "./api/sdk.gen.js";
import type { ChangeItem, ListChangesData } from "./api/types.gen.js";
import { ApiError, type OnRetry, passes, pause, retryDelay } from "./retry.js";

/** Why a cursor cannot be continued; others may appear. */
export type ResyncReason = "purged" | "epoch" | "scope" | (string & {});

/** A page of the feed, to be applied in one transaction together with its cursor. */
export type ChangePage = {
  items: ChangeItem[];
  /** Where to go on. */
  cursor: string;
  /** False once everything that there was has come. */
  hasMore: boolean;
  /**
   * Set on the first page after 410: this page begins a new copy. Keep the old one until a page without more, then
   * delete what did not come.
   */
  resync: ResyncReason | null;
};

export type FollowOptions = {
  /** Made with `createClient` of `@cooperation-hub/api-client/client`. */
  client: Client;
  /** The cursor that the caller stored with the last page, or that of an export; none for the beginning. */
  cursor?: string | null | undefined;
  /** What to follow; carried by the cursor afterwards. */
  filter?: Pick<NonNullable<ListChangesData["query"]>, "types" | "country" | "organisation" | "initiative">;
  /** Items a page, at most 1,000. */
  limit?: number;
  /** Seconds that the hub holds a request while there is nothing new, 1 to 30; none to end when all has come. */
  wait?: number;
  /** Ends the iteration, also while it waits. */
  signal?: AbortSignal;
  onRetry?: OnRetry;
};

/**
 * Reads the change feed page by page. Failures of the connection, 429 and 5xx are tried again, after what Retry-After
 * says or else after up to a minute with jitter; 401 once, so that `auth` can bring a new token; 410 begins anew. Every
 * other refusal is thrown as a ApiError.
 */
export async function* followChanges(options: FollowOptions): AsyncGenerator<ChangePage, void, undefined> {
  let cursor = options.cursor ?? undefined;
  let resync: ResyncReason | null = null;
  let failures = 0;
  let refused = false;
  while (!ended(options)) {
    const { data, error, response } = await ask(options, cursor);
    if (ended(options)) return;
    if (data !== undefined) {
      [failures, refused, cursor] = [0, false, data.cursor];
      const { items, hasMore } = data;
      if (items.length > 0 || resync !== null || !hasMore) yield { items, cursor, hasMore, resync };
      resync = null;
      if (!hasMore && options.wait === undefined) return;
      continue;
    }
    const failure = new ApiError(response, error);
    if (failure.problem?.code === "cursor-gone" && cursor !== undefined) {
      [cursor, resync] = [undefined, String(failure.problem.reason ?? "gone")];
      continue;
    }
    const again: boolean = failure.status === 401 && !refused;
    if (!again && !passes(response)) throw failure;
    refused ||= again;
    const delay = again ? 0 : retryDelay(failures++, response?.headers.get("Retry-After"));
    options.onRetry?.(failure, delay);
    await pause(delay, options.signal);
  }
}

function ended({ signal }: FollowOptions): boolean {
  return signal?.aborted === true;
}

/** One page; `response` is missing where the connection failed before there was one. */
async function ask(options: FollowOptions, cursor: string | undefined) {
  const { client, filter, limit, wait, signal } = options;
  const where = cursor === undefined ? filter : { cursor };
  const answer: { data?: unknown; error?: unknown; response?: Response } = await listChanges({
    client,
    query: { ...where, ...(limit === undefined ? {} : { limit }) },
    headers: wait === undefined ? {} : { Prefer: `wait=${wait}` },
    ...(signal === undefined ? {} : { signal }),
    cache: "no-store",
    throwOnError: false,
  });
  return {
    data: isPage(answer.data) ? answer.data : undefined,
    error: answer.error,
    response: answer.response,
  };
}

function isPage(data: unknown): data is Omit<ChangePage, "resync"> {
  return (
    typeof data === "object" && data !== null && "items" in data && "cursor" in data && "hasMore" in data
  );
}
