import type { Problem } from "./api/types.gen.js";

const FIRST = 500;
const MOST = 60_000;
const TRIES = 12;

/** What the hub refused (with its problem), or a connection that failed (with its cause). */
export class ApiError extends Error {
  /** Missing where there was no answer. */
  readonly status: number | undefined;
  readonly problem: Problem | undefined;

  constructor(response: Response | undefined, cause: unknown) {
    const problem = isProblem(cause) ? cause : undefined;
    const said = problem?.detail ?? problem?.title ?? (cause instanceof Error ? cause.message : "no answer");
    super(response === undefined ? said : `${response.status}: ${said}`, { cause });
    this.name = "ApiError";
    this.status = response?.status;
    this.problem = problem;
  }
}

/** Told of every failure before it is tried again after so many milliseconds. */
export type OnRetry = (failure: ApiError, delay: number) => void;

/** What a call of this package answers. */
type Answer = { data?: unknown; error?: unknown; response?: Response };

/**
 * Repeats a call whose repetition does no harm (a read, a PUT, a POST with Idempotency-Key) while it may help: after a
 * connection that failed, 429 or 5xx, twelve times in a row at most.
 *
 * @throws ApiError for every other refusal
 */
export async function retrying<R extends Answer>(
  call: () => Promise<R>,
  onRetry?: OnRetry,
): Promise<{ data: NonNullable<R["data"]>; response: Response }> {
  for (let failures = 0; ; failures++) {
    const { data, error, response } = await call();
    if (data !== undefined && data !== null && response !== undefined)
      return { data: data as NonNullable<R["data"]>, response };
    const failure = new ApiError(response, error);
    if (!passes(response) || failures >= TRIES) throw failure;
    const delay = retryDelay(failures, response?.headers.get("Retry-After"));
    onRetry?.(failure, delay);
    await pause(delay);
  }
}

/** Whether it may work another time: no answer, one that broke off, too many requests, or a fault of the hub. */
export function passes(response: Response | undefined): boolean {
  return response === undefined || response.ok || response.status === 429 || response.status >= 500;
}

/**
 * Milliseconds to wait before another try: what Retry-After says (seconds or a date), else half to the whole of a span
 * that doubles with every failure, so that not everybody comes back at once.
 */
export function retryDelay(failures: number, retryAfter?: string | null): number {
  const asked = retryAfter == null ? Number.NaN : milliseconds(retryAfter);
  if (!Number.isNaN(asked)) return Math.max(0, asked);
  const span = Math.min(MOST, FIRST * 2 ** Math.min(failures, 16));
  return span / 2 + (Math.random() * span) / 2;
}

function milliseconds(retryAfter: string): number {
  return /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
}

/** Waits; less long when the signal aborts. */
export function pause(delay: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      done();
    };
    const timer = setTimeout(end, delay);
    signal?.addEventListener("abort", end);
    if (signal?.aborted === true) end();
  });
}

function isProblem(cause: unknown): cause is Problem {
  return typeof cause === "object" && cause !== null && "code" in cause && "title" in cause;
}
