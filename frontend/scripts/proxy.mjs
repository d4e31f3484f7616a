import { Agent, request as send } from "node:http";

/** Headers that belong to one connection and are not handed on (RFC 9110, section 7.6.1). */
const own = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "upgrade",
];

function handedOn(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
}

function unreachable(response) {
  const problem = {
    type: "about:blank",
    title: "The API cannot be reached",
    status: 503,
    code: "unreachable",
  };
  response.writeHead(503, { "Content-Type": "application/problem+json", "Retry-After": "5" });
  response.end(JSON.stringify(problem));
}

/** Hands a request on to another server as it is, streams both ways, and says so when nobody answers there. */
export function proxyTo(target) {
  const agent = new Agent({ keepAlive: true });
  return (request, response) => {
    const { host, ...headers } = handedOn(request.headers);
    const onward = send(
      {
        agent,
        host: target.hostname,
        port: target.port,
        method: request.method,
        path: request.url,
        headers: {
          ...headers,
          host: host ?? target.host,
          "x-forwarded-host": host ?? "",
          "x-forwarded-for": request.socket.remoteAddress ?? "",
        },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, handedOn(answer.headers));
        answer.pipe(response);
      },
    );
    onward.on("error", () => (response.headersSent ? response.destroy() : unreachable(response)));
    response.on("close", () => onward.destroy());
    request.pipe(onward);
  };
}
