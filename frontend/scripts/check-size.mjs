/** Weighs what a first visit downloads, in brotli bytes, and fails over budget. No fonts or images are counted: there are none. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const dist = join(import.meta.dirname, "../dist");
const { languages } = JSON.parse(readFileSync(join(dist, ".vite/server.json"), "utf8"));
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
const html = 14_000;
/**
 * Pages that read the API carry the client's cache and the calls of more than one of them beside what the first page
 * needs. A call of one page lies with that page: this grows with what a page does, not with the API.
 */
const live = 127_500;
/** A page without a file of its own is the shell's, and these. */
const record = [
  "src/locales/{language}/record.po",
  "src/locales/{language}/trace.po",
  "src/app/ProjectRoute.tsx",
];
const chart = "src/features/project/IndicatorChart.tsx";
const budgets = [
  { path: "", total: 100_400, requests: 4 },
  { path: "about", total: 100_900 },
  { path: "initiatives", total: live },
  { path: "initiatives/CN-AF-2021", total: live },
  { path: "proposals/CN-AF-2021/7", total: live },
  { path: "countries", total: live },
  { path: "organisations", total: live },
  { path: "status", total: live },
  { path: "data", total: 131_500 },
  { path: "docs/guides", total: 106_700 },
  { path: "docs/guides/push", total: 116_700 },
  { path: "projects", total: live },
  { path: "projects/…", file: "shell.html", adds: record, total: 137_300 },
  { path: "projects/… with a chart", file: "shell.html", adds: [...record, chart], total: 150_200 },
];

function weigh(file) {
  return brotliCompressSync(readFileSync(join(dist, file))).length;
}

/** A chunk with what it imports and the style sheets of all of them. */
function closure(chunk, found = new Set()) {
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const sheet of chunk.css ?? []) found.add(sheet);
  for (const imported of chunk.imports ?? []) closure(manifest[imported], found);
  return found;
}

/** What the page asks for by its head, and what its script then asks for by itself. */
function filesOf(text, adds, language) {
  const asked = [
    ...text.matchAll(/<(?:script type="module" src|link rel="modulepreload" href)="\/([^"]+)"/g),
  ];
  const chunks = [
    ...Object.values(manifest).filter(({ file }) => asked.some(([, name]) => name === file)),
    ...adds.map((source) => manifest[source.replace("{language}", language)]),
  ];
  const files = chunks.flatMap((chunk) => [...closure(chunk)]).filter((file) => !/core.*\.css$/.test(file));
  return new Set([...asked.map(([, name]) => name), ...files]);
}

let over = 0;
for (const budget of budgets) {
  const rows = languages.map((language) => {
    const page = join(language, budget.file ?? join(budget.path, "index.html"));
    const text = readFileSync(join(dist, page), "utf8");
    const files = filesOf(text, budget.adds ?? [], language);
    const own = weigh(page);
    const total = own + [...files].reduce((sum, file) => sum + weigh(file), 0);
    return { language, own, total, requests: files.size + 1 };
  });
  const heaviest = rows.reduce((a, b) => (a.total > b.total ? a : b));
  const largest = rows.reduce((a, b) => (a.own > b.own ? a : b));
  const bad =
    heaviest.total > budget.total ||
    largest.own > html ||
    heaviest.requests > (budget.requests ?? Number.MAX_VALUE);
  over += bad ? 1 : 0;
  console.log(
    `${bad ? "OVER" : "ok  "} /${budget.path}: ${heaviest.total} of ${budget.total} B (${heaviest.language}), ` +
      `${heaviest.requests} requests, HTML ${largest.own} of ${html} B (${largest.language})`,
  );
}
process.exit(over > 0 ? 1 : 0);
