/** Writes every public page of every language as a file, with its style sheet inside, and what the server needs. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chooser } from "./chooser.mjs";
import { document } from "./document.mjs";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
const { openPatterns, prerendered, renderPage } = await import(
  pathToFileURL(join(root, "build/prerender.js")).href
);
const { languages, pages } = prerendered;

const entry = shared("core");
const sheets = Object.values(manifest).filter((chunk) => /core.*\.css$/.test(chunk.file));
const css = sheets.map((sheet) => readFileSync(join(dist, sheet.file), "utf8")).join("");
const theme = `(function(d,t){d.className="js";try{t=localStorage.getItem("theme")}catch(e){}if(t)d.dataset.theme=t})(document.documentElement)`;
const hashes = { style: new Set(), script: new Set() };

function allowed(kind, text) {
  hashes[kind].add(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return text;
}

function write(path, html) {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

/** A shared chunk by the name that vite.config.ts gives it. */
function shared(name) {
  return Object.values(manifest).find((chunk) => chunk.name === name);
}

/** Files that a page needs beside the entry, in the order in which they are needed. */
function partsOf(page, language) {
  const sources = [`src/locales/${language.code}/public.po`, ...page.parts].map((part) =>
    part.replace("{language}", language.code),
  );
  const found = new Set();
  const add = (key) => {
    const chunk = manifest[key] ?? shared(key);
    if (chunk === undefined) throw new Error(`${key} is not in the manifest`);
    if (found.has(chunk.file) || chunk === entry) return;
    found.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const imported of entry.imports ?? []) add(imported);
  for (const source of sources) add(source);
  return [...found];
}

const tags = languages.map((language) => language.tag);

/** Language maps cut down to what a reader of the page is shown: their language, or else the first that there is. */
function inLanguages(value, wanted) {
  if (Array.isArray(value)) return value.map((item) => inLanguages(item, wanted));
  if (typeof value !== "object" || value === null) return value;
  const names = Object.keys(value);
  if (names.length > 0 && names.every((name) => tags.includes(name))) {
    const first = wanted.find((tag) => tag in value) ?? names[0];
    return { [first]: value[first] };
  }
  return Object.fromEntries(names.map((name) => [name, inLanguages(value[name], wanted)]));
}

const frame = {
  css: allowed("style", css),
  theme: allowed("script", theme),
  entry: entry.file,
  origin: process.env.CLIENT_ORIGIN ?? "http://localhost:3000",
  languages,
};
const shell = {
  path: "/projects/-",
  seeds: [],
  titles: [],
  parts: ["live", "src/locales/{language}/register.po"],
  file: "shell.html",
  indexed: false,
};
const missing = { path: "/no-such-page", seeds: [], titles: [], parts: [], file: "404.html", indexed: false };

/** A file that answers many addresses claims none: no register is marked, and a language leads to its first page. */
function anonymous(html, page) {
  return html.replaceAll(`${page.path}"`, '"').replaceAll(' class="active"', "");
}

for (const language of languages) {
  for (const page of [...pages, shell, missing]) {
    const own = { ...page, ...inLanguages(page, [language.tag, "en", "fr"]) };
    const rendered = await renderPage(language.code, own);
    const html = page.indexed === false ? anonymous(rendered, page) : rendered;
    write(
      page.file === undefined ? `${language.code}${page.path}/index.html` : `${language.code}/${page.file}`,
      document({ ...frame, page: own, language, html, parts: partsOf(page, language) }),
    );
  }
}
write("index.html", chooser({ ...frame, allowed }));
rmSync(join(dist, ".vite/ssr-manifest.json"), { force: true });
for (const sheet of sheets) {
  rmSync(join(dist, sheet.file));
}
write(
  ".vite/server.json",
  JSON.stringify({
    styles: [...hashes.style],
    scripts: [...hashes.script],
    languages: languages.map((language) => language.code),
    patterns: openPatterns(),
  }),
);
console.log(`prerendered ${(pages.length + 2) * languages.length + 1} pages`);
