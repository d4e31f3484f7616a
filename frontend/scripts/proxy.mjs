import { Agent } from "node:http";
import httpProxy from "http-proxy-3";

/** What a browser is told when nobody answers behind this server. */
const unreachable = JSON.stringify({
  type: "about:blank",
  title: "The API cannot be reached",
  status: 503,
  code: "unreachable",
});

/** Hands a request on to another server as it is, streams both ways, and says so when nobody answers there. */
export function proxyTo(target) {
  const proxy = httpProxy.createProxyServer({
    target: target.origin,
    xfwd: true,
    proxyTimeout: 120_000,
    agent: new Agent({ keepAlive: true }),
  });
  proxy.on("error", (_error, _request, response) => {
    if (response.headersSent) response.destroy();
    else {
      response.writeHead(503, { "Content-Type": "application/problem+json", "Retry-After": "5" });
      response.end(unreachable);
    }
  });
  return (request, response) => {
    // what a browser claims of the way it came is not handed on as ours
    for (const name of Object.keys(request.headers))
      if (name.startsWith("x-forwarded-")) delete request.headers[name];
    proxy.web(request, response);
  };
}
