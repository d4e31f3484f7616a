import * as v from "valibot";
import { sendFile } from "../../ui/form/sendFile";

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

/**
 * Sends a file to a project and tells how far it is. The same bytes again are the same file, so that a broken upload is
 * simply repeated. Throws a problem, a TypeError without an answer, or an AbortError.
 */
export async function uploadFile({
  project,
  file,
  onProgress,
  signal,
  language,
}: Options): Promise<StoredFile> {
  const answer = await sendFile({
    address: `/api/v1/projects/${project}/files?name=${encodeURIComponent(file.name)}`,
    headers: {
      "Accept-Language": language,
      "Content-Type": file.type === "" ? "application/octet-stream" : file.type,
    },
    body: file,
    onProgress,
    signal,
  });
  const stored = v.safeParse(storedFile, answer);
  if (stored.success) {
    return stored.output;
  }
  throw { status: 500 };
}
