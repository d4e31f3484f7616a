import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The mark, in the page itself: as a file it would be one more request of every first visit. */
const icon = encodeURIComponent(readFileSync(join(import.meta.dirname, "mark.svg"), "utf8").trim());

/** Text inside a data block: nothing in it may end the block. */
function data(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** Splits what was rendered into the head's elements and the body's: React writes the former first. */
function split(html) {
  const head = [];
  const body = html.replace(
    /<title>.*?<\/title>|<meta name="description"[^>]*>|<link rel="preload"[^>]*>/gs,
    (element) => {
      if (!element.startsWith("<link")) head.push(element);
      return "";
    },
  );
  return { head: head.join(""), body };
}

/** One page as a document: language, direction, style sheet, alternates and preloads, content, data, script. */
export function document({ page, language, html, css, theme, entry, parts, origin, languages }) {
  const { head, body } = split(html);
  const address = (code) => `${origin}/${code}${page.path}`;
  const alternates = languages
    .map((one) => `<link rel="alternate" hreflang="${one.tag}" href="${address(one.code)}">`)
    .join("");
  const known =
    page.indexed === false
      ? '<meta name="robots" content="noindex">'
      : `<link rel="canonical" href="${address(language.code)}">${alternates}<link rel="alternate" hreflang="x-default" href="${origin}/">`;
  const preloads = parts.map((file) => `<link rel="modulepreload" href="/${file}">`).join("");
  const blocks = ["seeds", "titles"]
    .filter((id) => page[id].length > 0)
    .map((id) => `<script type="application/json" id="${id}">${data(page[id])}</script>`);
  return [
    `<!doctype html><html lang="${language.tag}" dir="${language.dir}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    head,
    `<style>${css}</style><script>${theme}</script>`,
    `<link rel="icon" href="data:image/svg+xml,${icon}">`,
    known,
    `<script type="module" src="/${entry}"></script>${preloads}</head>`,
    `<body><div id="root">${body}</div>${blocks.join("")}</body></html>`,
  ].join("");
}
