/** Compresses every text file of the build once, as well as it can be done, so that the server never has to. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const dist = join(import.meta.dirname, "../dist");
const text = /\.(html|js|css|svg|json|txt)$/;
let count = 0;

for (const name of readdirSync(dist, { recursive: true })) {
  const file = join(dist, name);
  if (!text.test(name) || name.startsWith(".vite") || !statSync(file).isFile()) continue;
  const content = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  count += 1;
}
console.log(`compressed ${count} files`);
