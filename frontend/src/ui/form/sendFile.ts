import { bearer } from "./bearer";

type Options = {
  /** Address of the API that takes the bytes. */
  address: string;
  headers: Readonly<Record<string, string>>;
  body: Blob;
  /** Of the bytes, how many left this device. */
  onProgress: (sent: number) => void;
  signal: AbortSignal;
};

type Answer = { status: number; body: unknown };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function send(
  { address, headers, body, onProgress, signal }: Options,
  token: string | null,
): Promise<Answer> {
  // a signal that was given before this listens is never heard
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    for (const [name, value] of Object.entries(headers)) {
      request.setRequestHeader(name, value);
    }
    if (token !== null) {
      request.setRequestHeader("Authorization", `Bearer ${token}`);
    }
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) });
    request.onerror = () => reject(new TypeError("The upload did not reach the register"));
    request.onabort = () => reject(new DOMException("The upload was cancelled", "AbortError"));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(body);
  });
}

/**
 * Sends bytes with the session and tells how far it is, which fetch cannot. Answers the body of a success; throws a
 * problem, a TypeError without an answer, or an AbortError.
 */
export async function sendFile(options: Options): Promise<unknown> {
  const session = bearer();
  let answer = await send(options, await session.token());
  if (answer.status === 401 && (await session.renew())) {
    answer = await send(options, await session.token());
    if (answer.status === 401) {
      session.ended();
    }
  }
  if (answer.status >= 200 && answer.status < 300) {
    return answer.body;
  }
  throw typeof answer.body === "object" && answer.body !== null ? answer.body : { status: answer.status };
}
