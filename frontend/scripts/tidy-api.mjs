/** Takes the generator's advertisements of other packages out of the code that it writes. */
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
