import { bearer } from "../../ui/form/bearer";

type Options = {
  project: string;
  file: string;
  language: string;
  signal: AbortSignal;
  /** Of the bytes, how many have come. */
  onProgress: (received: number) => void;
};

async function ask({ project, file, language, signal }: Options, token: string | null): Promise<Response> {
  const headers = new Headers({ "Accept-Language": language });
  if (token !== null) {
    headers.set("Authorization", `Bearer ${token}`);
  }
  return fetch(`/api/v1/projects/${project}/files/${file}`, { headers, signal });
}

async function refusal(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return { status: answer.status };
  }
}

/**
 * The bytes of a file of a project, which an address alone does not give to those who have to sign in for it. Throws a
 * problem, a TypeError without an answer, or an AbortError.
 */
export async function readFile(options: Options): Promise<Blob> {
  const session = bearer();
  let answer = await ask(options, await session.token());
  if (answer.status === 401 && (await session.renew())) {
    answer = await ask(options, await session.token());
    if (answer.status === 401) {
      session.ended();
    }
  }
  if (!answer.ok) {
    throw await refusal(answer);
  }
  const parts: BlobPart[] = [];
  let received = 0;
  const reader = answer.body?.getReader();
  for (let step = await reader?.read(); step !== undefined && !step.done; step = await reader?.read()) {
    parts.push(step.value);
    received += step.value.byteLength;
    options.onProgress(received);
  }
  // The type is left out on purpose: it is saved, never shown.
  return new Blob(parts);
}
