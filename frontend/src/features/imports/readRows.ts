import * as v from "valibot";
import { bearer } from "../../ui/form/bearer";
import type { Severity } from "./severities";

const finding = v.object({
  severity: v.string(),
  code: v.string(),
  detail: v.string(),
  column: v.optional(v.nullable(v.string())),
  pointer: v.optional(v.nullable(v.string())),
});

/** A row as the report has it: what was sent, what became of it, and what was found. */
const resultRow = v.object({
  row: v.number(),
  line: v.number(),
  externalId: v.nullable(v.string()),
  outcome: v.string(),
  id: v.nullable(v.string()),
  original: v.union([v.string(), v.record(v.string(), v.nullable(v.string())), v.null()]),
  findings: v.array(finding),
});

export type ResultRow = v.InferOutput<typeof resultRow>;

/** The address of the report of an import. */
export function reportAddress(id: string, format: "csv" | "ndjson"): string {
  return `/api/v1/imports/${id}/results?format=${format}`;
}

/** Asks for a report with the session, once more with a fresh token. Throws a problem or a TypeError. */
export async function fetchReport(
  address: string,
  language: string,
  signal?: AbortSignal,
): Promise<Response> {
  const session = bearer();
  const ask = async () => {
    const token = await session.token();
    const headers = {
      "Accept-Language": language,
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    };
    return fetch(address, { headers, signal });
  };
  let answer = await ask();
  if (answer.status === 401 && (await session.renew())) {
    answer = await ask();
    if (answer.status === 401) {
      session.ended();
    }
  }
  if (!answer.ok) {
    throw await answer.json().catch(() => ({ status: answer.status }));
  }
  return answer;
}

/** Lines of a text that arrives in pieces. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split("\n");
      rest = done ? "" : (lines.pop() ?? "");
      yield* lines.filter((line) => line !== "");
      if (done) {
        return;
      }
    }
  } finally {
    // who has read enough ends the download
    await reader.cancel();
  }
}

/**
 * The first rows of a report in which something was found, of one severity where one is asked for; no more of the report
 * is read than they need.
 */
export async function readRows(
  body: ReadableStream<Uint8Array>,
  severity: Severity | undefined,
  most: number,
): Promise<{ rows: ResultRow[]; more: boolean }> {
  const rows: ResultRow[] = [];
  for await (const line of linesOf(body)) {
    const row = v.safeParse(resultRow, JSON.parse(line));
    if (!row.success) {
      continue;
    }
    const found = row.output.findings.filter((one) => severity === undefined || one.severity === severity);
    if (found.length > 0) {
      if (rows.length === most) {
        return { rows, more: true };
      }
      rows.push({ ...row.output, findings: found });
    }
  }
  return { rows, more: false };
}
