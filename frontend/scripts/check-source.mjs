/** Holds the lines that the linter has no rule for. Prints every finding and fails if there is one. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const root = join(import.meta.dirname, "..");
const features = [
  "country",
  "organisation",
  "account",
  "money",
  "initiative",
  "project",
  "result",
  "publication",
  "history",
  "trace",
  "source",
  "feed",
  "iati",
  "export",
  "imports",
  "webhook",
  "directory",
  "admission",
  "membership",
  "audit",
  "guide",
];
const found = [];

function files(folder, pattern) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith("src/api/"));
}

/** Where a file stands in the line ui → features in their order → app; imports only go backwards. */
function rank(path) {
  if (/^src\/(ui|api|locales|styles)\//.test(path)) return 0;
  const feature = /^src\/features\/([^/]+)\//.exec(path);
  return feature === null ? features.length + 1 : features.indexOf(feature[1]) + 1;
}

function say(path, line, what) {
  found.push(`${path}:${line}: ${what}`);
}

const physical =
  /(?<![\w-])(?:(?:(?:margin|padding|border)-)?(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height))\s*:|(?:text-align|float|clear):\s*(?:left|right)/;

for (const path of files("src", /\.css$/)) {
  readFileSync(join(root, path), "utf8")
    .split("\n")
    .forEach((line, index) => {
      const declared = line.replace(/@media.*/, "").replace(/^\s*--.*/, "");
      if (physical.test(declared)) say(path, index + 1, "physical property: use the logical one");
    });
}

for (const path of files("src", /\.tsx?$/)) {
  const text = readFileSync(join(root, path), "utf8");
  const lines = text.split("\n");
  if (lines.length > 200) say(path, 200, `${lines.length} lines: split at 200`);
  if (/^index\.tsx?$/.test(path.split("/").at(-1))) say(path, 1, "index file");
  lines.forEach((line, index) => {
    const code = line.replace(/\/\/.*|^\s*\*.*|\/\*.*/, "").replace(/"[^"]*"|`[^`]*`/g, '""');
    if (/\bas (?!const\b)[\w{[(<]/.test(code) && !/^(import|export)\b|^\s*\w+ as \w+,?$/.test(code.trim()))
      say(path, index + 1, "type assertion");
    if (/style=\{/.test(code)) say(path, index + 1, "style attribute: the page's policy forbids it");
  });
  for (const [, target] of text.matchAll(/(?:from|import\() ?"(\.[^"]+)"/g)) {
    const to = relative(root, resolve(root, path, "..", target));
    if (rank(to) > rank(path)) say(path, 1, `imports ${to}, which comes after it`);
  }
}

console.log(found.length === 0 ? "source: in order" : found.join("\n"));
process.exit(found.length === 0 ? 0 : 1);
