import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { initiativeViews, words } from "./seed-views.mjs";

const root = join(import.meta.dirname, "../../backend/src/main/resources/seed");

function readFolder(name) {
  const folder = join(root, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
}

/** The code lists whose labels the client shows; the long classifications come labelled from the API. */
const shown = ["actor-type", "activity-status", "activity-scope", "collaboration-type"];

function readShown() {
  const lists = readFolder("code-lists").filter((list) => shown.includes(list.key));
  const { groups } = JSON.parse(readFileSync(join(root, "country-groups.json"), "utf8"));
  const regions = groups.filter((group) => group.scheme === "AU_REGION");
  return [
    ...lists,
    {
      key: "au-region",
      items: regions.map((region) => ({ code: region.code, label: words(region.name) })),
    },
  ];
}

/** Messages as the catalogue has them; a label that a language lacks is that of English. */
function messages(language) {
  const tag = language === "zh" ? "zh-Hans" : language;
  return Object.fromEntries(
    readShown().flatMap((list) =>
      list.items.map((item) => [`code.${list.key}.${item.code}`, [item.label[tag] ?? item.label.en]]),
    ),
  );
}

const modules = {
  "virtual:code-lists": () => ({
    codes: Object.fromEntries(readShown().map((list) => [list.key, list.items.map((item) => item.code)])),
  }),
  "virtual:seed": () => initiativeViews(readFolder("initiatives"), readFolder("code-lists")),
};

/** The seed of the API as modules of the client: one source for what is loaded and what is prerendered. */
export function seed() {
  return {
    name: "cooperation-hub-seed",
    /** What the prerenderer leaves in the first page; in development nothing is prerendered. */
    transformIndexHtml: {
      order: "post",
      handler: (html, { server }) => {
        const titles = JSON.stringify(modules["virtual:seed"]().titles).replaceAll("<", "\\u003c");
        const block = `<script type="application/json" id="titles">${titles}</script>`;
        return server === undefined ? html : html.replace("</body>", `${block}</body>`);
      },
    },
    resolveId(id) {
      return id in modules ? `\0${id}` : undefined;
    },
    /** Labels travel with the words of the registers: one language each, and no file of their own. */
    transform(code, id) {
      const language = /\/locales\/(\w+)\/register\.po(?:\?|$)/.exec(id)?.[1];
      return language === undefined
        ? undefined
        : { code: `${code}\nObject.assign(messages, ${JSON.stringify(messages(language))});`, map: null };
    },
    load(id) {
      const read = modules[id.slice(1)];
      if (id[0] !== "\0" || read === undefined) {
        return undefined;
      }
      const members = Object.entries(read());
      return members.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join("\n");
    },
  };
}
