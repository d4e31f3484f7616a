import type { LanguageMap } from "./pickText";

/** What went wrong, in the terms of RFC 9457, whatever was thrown. */
export type Problem = {
  /** HTTP status, or 0 when no answer came. */
  status: number;
  code: string;
  title: string | null;
  detail: string | null;
  requestId: string | null;
  errors: ProblemError[];
  changedFields: string[];
  /** With 410: when and why the record was taken back. */
  deletedAt: string | null;
  reason: LanguageMap | null;
};

export type ProblemError = {
  pointer: string | null;
  parameter: string | null;
  code: string;
  detail: string | null;
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function readError(value: unknown): ProblemError[] {
  if (!isRecord(value)) {
    return [];
  }
  return [
    {
      pointer: text(value.pointer),
      parameter: text(value.parameter),
      code: text(value.code) ?? "invalid",
      detail: text(value.detail),
    },
  ];
}

/** A text by language, or one of which the language is not said. */
function readReason(value: unknown): LanguageMap | null {
  if (typeof value === "string" && value !== "") {
    return { und: value };
  }
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([tag, words]) => [tag, text(words) ?? ""]))
    : null;
}

/** Maps a thrown value to a problem: problem+json bodies, lost connections, and everything else. */
export function readProblem(thrown: unknown): Problem {
  const none = {
    title: null,
    detail: null,
    requestId: null,
    errors: [],
    changedFields: [],
    deletedAt: null,
    reason: null,
  };
  if (isRecord(thrown) && typeof thrown.status === "number" && !(thrown instanceof Error)) {
    return {
      status: thrown.status,
      code: text(thrown.code) ?? "unknown",
      title: text(thrown.title),
      detail: text(thrown.detail),
      requestId: text(thrown.requestId),
      errors: Array.isArray(thrown.errors) ? thrown.errors.flatMap(readError) : [],
      changedFields: Array.isArray(thrown.changedFields) ? thrown.changedFields.map(String) : [],
      deletedAt: text(thrown.deletedAt),
      reason: readReason(thrown.reason),
    };
  }
  if (thrown instanceof TypeError) {
    return { ...none, status: 0, code: "no-connection" };
  }
  return { ...none, status: 500, code: "unknown" };
}
