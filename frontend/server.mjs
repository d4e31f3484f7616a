/** Serves the build to browsers and hands /api, /openapi and the Swagger UI on to the API, so that both are one origin. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { proxyTo } from "./scripts/proxy.mjs";

/** The pages of the build, or a copy of them that a build beside it cannot take away. */
const dist = process.env.PAGES ?? join(import.meta.dirname, "dist");
const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? "127.0.0.1";
const api = new URL(process.env.API_URL ?? "http://127.0.0.1:8080");
const oidc = process.env.OIDC_ORIGIN ?? "http://localhost:8180";
const { styles, scripts, languages, patterns } = JSON.parse(
  readFileSync(join(dist, ".vite/server.json"), "utf8"),
);

const policy = (ancestors) =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(" ")}`,
    `style-src 'self' ${styles.join(" ")}`,
    "img-src 'self' data:",
    `connect-src 'self' ${oidc}`,
    `frame-src 'self' ${oidc}`,
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");

/** The API reference styles itself at run time; it runs nothing but its own two files. */
const referencePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self' ${oidc}`,
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
};

const open = patterns.map((path) => new RegExp(`^${path.replace(/\$[^/]+/g, "[^/]+")}/?$`));
/** A page in the codings that the build wrote, the best first. */
const page = (language, name) =>
  [
    ["br", ".br"],
    ["gzip", ".gz"],
    [null, ""],
  ].map(([coding, end]) => ({
    coding,
    body: readFileSync(join(dist, language, `${name}${end}`)),
  }));
const pages = Object.fromEntries(
  languages.map((language) => [
    language,
    { shell: page(language, "shell.html"), missing: page(language, "404.html") },
  ]),
);

const files = sirv(dist, {
  brotli: true,
  gzip: true,
  etag: true,
  extensions: ["html"],
  setHeaders: (response, path) => {
    const lasting = path.startsWith("/assets/");
    response.setHeader("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    response.setHeader("Vary", "Accept-Encoding");
  },
});
const proxy = proxyTo(api);

/** What no file answers: an address with a variable part gets the shell, anything else is missing. */
function withoutFile(path, request, response) {
  const [, code = ""] = path.split("/");
  const language = languages.includes(code) ? code : languages[0];
  const known = language === code && open.some((pattern) => pattern.test(path.slice(code.length + 1)));
  if (path.startsWith("/assets/")) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
    response.end("Not found\n");
    return;
  }
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const forms = known ? pages[language].shell : pages[language].missing;
  const { coding, body } = forms.find((form) => form.coding === null || accepted.includes(form.coding));
  response.writeHead(known ? 200 : 404, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-cache",
    Vary: "Accept-Encoding",
    ...(coding === null ? {} : { "Content-Encoding": coding }),
  });
  response.end(body);
}

/**
 * Addresses that mean another one than they say, such as /api/../q, are nobody's. A partner's id below /sources may
 * have slashes, which the API takes as a part of the id.
 */
function plain(path) {
  if (/%2e|%5c|\\/i.test(path)) return false;
  if (/%2f/i.test(path) && !path.startsWith("/api/v1/sources/")) return false;
  try {
    return new URL(path, "http://localhost").pathname === path;
  } catch {
    return false;
  }
}

function answer(request, response) {
  const path = (request.url ?? "/").split("?")[0];
  if (!plain(path)) {
    response.writeHead(400, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
    response.end("Bad request\n");
    return;
  }
  if (/^\/(api|openapi|q\/swagger-ui)(\/|\.|$)/.test(path)) {
    proxy(request, response);
    return;
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const framed = path === "/silent.html" || path === "/silent";
  const reference = path === "/docs" || path.startsWith("/docs/");
  response.setHeader(
    "Content-Security-Policy",
    reference ? referencePolicy : policy(framed ? "'self'" : "'none'"),
  );
  // the reference signs in through a window of its own, which it must be able to watch
  if (reference) response.setHeader("Cross-Origin-Opener-Policy", "same-origin-allow-popups");
  // whole files only: nothing here is worth a part, and a senseless range is no reason to fail
  delete request.headers.range;
  if (path.includes("/.")) {
    withoutFile(path, request, response);
    return;
  }
  files(request, response, () => withoutFile(path, request, response));
}

const server = createServer((request, response) => {
  try {
    answer(request, response);
  } catch (failure) {
    console.error(failure);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
});

server.listen(port, host, () => console.log(`client on http://localhost:${port}, API at ${api.origin}`));
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
