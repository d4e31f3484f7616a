import * as v from "valibot";
import { bearer } from "../../ui/form/bearer";

/** A file as the register keeps it. */
const storedFile = v.object({
  id: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  size: v.number(),
  format: v.string(),
  name: v.string(),
  scanStatus: v.string(),
});

export type StoredFile = v.InferOutput<typeof storedFile>;

type Options = {
  project: string;
  file: File;
  /** Of the bytes, how many left this device. */
  onProgress: (sent: number) => void;
  signal: AbortSignal;
  language: string;
};

type Answer = { status: number; body: unknown };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function send(
  { project, file, onProgress, signal, language }: Options,
  token: string | null,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/projects/${project}/files?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("Accept-Language", language);
    request.setRequestHeader("Content-Type", file.type === "" ? "application/octet-stream" : file.type);
    if (token !== null) {
      request.setRequestHeader("Authorization", `Bearer ${token}`);
    }
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) });
    request.onerror = () => reject(new TypeError("The upload did not reach the register"));
    request.onabort = () => reject(new DOMException("The upload was cancelled", "AbortError"));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}

/**
 * Sends a file to a project and tells how far it is, which fetch cannot. The same bytes again are the same file, so
 * that a broken upload is simply repeated. Throws a problem, a TypeError without an answer, or an AbortError.
 */
export async function uploadFile(options: Options): Promise<StoredFile> {
  const session = bearer();
  let answer = await send(options, await session.token());
  if (answer.status === 401 && (await session.renew())) {
    answer = await send(options, await session.token());
    if (answer.status === 401) {
      session.ended();
    }
  }
  const stored = v.safeParse(storedFile, answer.body);
  if (answer.status >= 200 && answer.status < 300 && stored.success) {
    return stored.output;
  }
  throw typeof answer.body === "object" && answer.body !== null ? answer.body : { status: answer.status };
}
