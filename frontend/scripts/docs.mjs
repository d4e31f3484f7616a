/** Puts the API reference's own program beside its page: /docs loads nothing from elsewhere. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
copyFileSync(
  join(root, "node_modules/@scalar/api-reference/dist/browser/standalone.js"),
  join(root, "dist/docs/standalone.js"),
);
