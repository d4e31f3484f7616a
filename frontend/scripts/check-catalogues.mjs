/** Compares the catalogues with each other and with the source: missing, left over, and other placeholders. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../src");
const languages = ["en", "fr", "ar", "zh", "pt", "sw"];
/** Parts that a language must have whole. For one left out, src/ui/catalogues.ts must fetch English beside it. */
const parts = [
  "public",
  "pages",
  "register",
  "project",
  "record",
  "workspace",
  "editor",
  "workflow",
  "trace",
  "money",
  "status",
  "webhook",
  "directory",
  "audit",
  "membership",
  "invite",
  "profile",
  "admission",
  "personal",
  "source",
  "imports",
  "data",
  "guide",
];
const whole = Object.fromEntries(parts.map((part) => [part, languages]));
const found = [];

function read(language, part) {
  const text = readFileSync(join(root, "locales", language, `${part}.po`), "utf8");
  const entries = [...text.matchAll(/^msgid "((?:[^"\\]|\\.)+)"\nmsgstr "((?:[^"\\]|\\.)*)"/gm)];
  return new Map(entries.map(([, id, message]) => [id, message]));
}

/** Names in braces at the top level of a message: {count, plural, …} and {name} alike. */
function placeholders(message) {
  const names = new Set();
  let depth = 0;
  for (let i = 0; i < message.length; i += 1) {
    if (message[i] === "{") {
      depth += 1;
      if (depth === 1) names.add(/^\w+/.exec(message.slice(i + 1))?.[0]);
    }
    if (message[i] === "}") depth -= 1;
  }
  return [...names].sort().join(", ");
}

const source = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("/api"))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
  .join("\n");
const strings = new Set([...source.matchAll(/"([\w.-]+)"/g)].map(([, text]) => text));
const patterns = [...source.matchAll(/`([\w.]+\.\$\{[^`]+)`/g)].map(
  ([, text]) => new RegExp(`^${text.replace(/\$\{[^}]+\}/g, "[\\w-]+").replaceAll(".", "\\.")}$`),
);
const used = (id) => strings.has(id) || patterns.some((pattern) => pattern.test(id));

const known = new Set();
for (const [part, complete] of Object.entries(whole)) {
  const english = read("en", part);
  for (const id of english.keys()) {
    if (known.has(id)) found.push(`${part}: ${id} stands in two parts`);
    known.add(id);
    if (!used(id)) found.push(`en/${part}: ${id} is used nowhere`);
  }
  for (const language of languages) {
    const own = read(language, part);
    for (const [id, message] of english) {
      const translated = own.get(id) ?? "";
      if (translated === "" && complete.includes(language))
        found.push(`${language}/${part}: ${id} is missing`);
      if (translated !== "" && placeholders(translated) !== placeholders(message))
        found.push(`${language}/${part}: ${id} has other placeholders than English`);
    }
    for (const id of own.keys()) if (!english.has(id)) found.push(`${language}/${part}: ${id} is left over`);
  }
}
const asked = [...source.matchAll(/(?:<T\s+id=|\b_\()"([\w.-]+)"/g)].map(([, id]) => id);
for (const id of new Set(asked)) if (!known.has(id)) found.push(`source: ${id} is in no catalogue`);
/** Ids that end in something the page knows: `form.state.${state}`. At least one has to be there. */
for (const [, prefix] of source.matchAll(/<T\s+id=\{`([\w.]+\.)\$\{/g))
  if (![...known].some((id) => id.startsWith(prefix)) && prefix !== "code.")
    found.push(`source: ${prefix}… is in no catalogue`);

console.log(found.length === 0 ? `catalogues: ${known.size} strings, in order` : found.join("\n"));
process.exit(found.length === 0 ? 0 : 1);
