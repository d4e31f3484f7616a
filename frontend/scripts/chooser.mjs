import { readFileSync } from "node:fs";
import { join } from "node:path";

const mark = readFileSync(join(import.meta.dirname, "mark.svg"), "utf8");

const css = `body{margin:0;min-height:100vh;display:grid;place-items:center;background:#faf8f4;color:#16232b;font:18px/1.6 "Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Noto Sans Arabic","Noto Sans CJK SC",Arial,sans-serif}main{padding:2rem;inline-size:min(100%,24rem);box-sizing:border-box}svg{inline-size:48px}h1{font-size:1.5rem;margin:.5rem 0 1.5rem}ul{list-style:none;margin:0;padding:0;border-block-start:1px solid #7d888e}li{border-block-end:1px solid #d9d6cd}a{display:flex;align-items:center;min-block-size:3rem;color:#0b5f66}a.own{font-weight:650}a:focus-visible{outline:3px solid #1b4fd6}@media (prefers-color-scheme:dark){body{background:#10181d;color:#e9eeee}a{color:#7ed3cf}li{border-color:#2c3a42}}`;

/** Marks the reader's language: the one chosen last on this device, else the first that the browser asks for. */
const script = `(function(s){try{s=localStorage.getItem("language")}catch(e){}var w=(s?[s]:[]).concat(navigator.languages||[]),i,a;for(i=0;i<w.length&&!a;i++)a=document.querySelector('a[href="/'+w[i].slice(0,2)+'"]');if(a){a.className="own";a.parentNode.parentNode.prepend(a.parentNode)}document.addEventListener("click",function(e){var h=e.target.closest("a");if(h)try{localStorage.setItem("language",h.getAttribute("href").slice(1))}catch(x){}})})()`;

/** The root address: six links, in the languages themselves. */
export function chooser({ languages, origin, allowed }) {
  const links = languages
    .map(
      (one) =>
        `<li><a href="/${one.code}" lang="${one.tag}" hreflang="${one.tag}" dir="${one.dir}">${one.name}</a></li>`,
    )
    .join("");
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    "<title>Cooperation Hub</title>",
    '<meta name="description" content="The register of digital-cooperation initiatives, in six languages.">',
    `<link rel="canonical" href="${origin}/"><link rel="icon" href="data:image/svg+xml,${encodeURIComponent(mark.trim())}">`,
    `<style>${allowed("style", css)}</style></head>`,
    `<body><main>${mark.replace("<svg", '<svg aria-hidden="true"')}<h1>Cooperation Hub</h1><nav aria-label="Language"><ul>${links}</ul></nav></main>`,
    `<script>${allowed("script", script)}</script></body></html>`,
  ].join("");
}
