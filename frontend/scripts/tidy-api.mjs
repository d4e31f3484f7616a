/** Takes out of the generated client what no page should carry: the reader of streams, and advertisements of packages. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../src/api");
for (const name of readdirSync(folder, { recursive: true })) {
  if (!name.endsWith(".ts")) continue;
  const file = join(folder, name);
  const text = readFileSync(file, "utf8");
  const tidy = text.replace(/^.*\{@link https:\/\/www\.npmjs\.com[^\n]*\n/gm, "");
  if (tidy !== text) writeFileSync(file, tidy);
}

/** The contract's stream is no operation of the client (openapi-ts.config.ts), so nothing calls these. */
const streams = {
  "client/client.gen.ts": [
    /^import \{ createSseClient \}.*\n/m,
    /^ {2}const makeSseFn = [\s\S]*?^ {2}\};\n\n/m,
    /^ {4}sse: \{[\s\S]*?^ {4}\},\n/m,
  ],
  "client/types.gen.ts": [/^ {2}ServerSentEventsResult,\n/m, /^type SseFn = [\s\S]*?;\n\n/m, /, SseFn(?=>)/],
};
for (const [name, parts] of Object.entries(streams)) {
  const file = join(folder, name);
  let text = readFileSync(file, "utf8");
  for (const part of parts) {
    if (!part.test(text))
      throw new Error(`${name} has no ${part}: the generator writes streams otherwise now`);
    text = text.replace(part, "");
  }
  writeFileSync(file, text);
}
