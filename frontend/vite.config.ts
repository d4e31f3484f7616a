import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { seed } from "./scripts/seed-plugin.mjs";

/** Third-party code of the first download. */
const frame =
  /node_modules\/((react|react-dom|scheduler|use-sync-external-store)\/|@lingui|@tanstack\/(?!query|react-query))/;
/** Our own: shell and first page, and what they stand on. */
const shell =
  /src\/(app\/(main|router|createAppRouter|baseRoutes|workspaceRoot|workspaceRoutes|admissionRoutes|Shell|Header|Footer|HomePage|MainNavigation|LanguageMenu|ThemeMenu|theme|OfflineBanner|NotFoundPage|ErrorPage|seeds|staleChunks)\.|ui\/(T|LocalText|SearchForm|pickText|languages|languageOfPath|Mark|Page|search|useLanguage|catalogues)\.|features\/.*(Filter|Search)\.ts$|features\/initiative\/MarkNavigation|features\/country\/[tT]ilePi?)|vite\//;
/** Where the pages of the workspace and their words lie. */
const addresses = /src\/(app\/workspacePages|ui\/workspaceCatalogues)\./;
/** What every page adds that reads the API. */
const live =
  /@tanstack\/(query|react-query)\b(?!.*(mutationObserver|useMutation))|src\/api\/(?!operations\/)|src\/ui\/(?!form\/|Field|Error|PickList|LazyDetails|CodeText|useCodeNames|DataTable)|src\/app\/(LiveData|queryClient)|code-lists|src\/features\/(country\/(CountryName|CountrySelect|byName|useAll)|project\/(Linked|ProjectRegister|ProjectDates|projectQuery|filledCells|lastProgressOf|[fF]reshness))/;
/** The calls of more than one public page; a call of one page lies with it, and those that the workspace shares together. */
const shared =
  /src\/api\/operations\/(get(Initiative|Project|ProjectFacets)|list(Initiatives|Organisations|Proposals))\.gen/;
const calls = /src\/api\/operations\//;
/** What forms share, and what the pages on projects do; the others do without. */
const forms = /src\/ui\/(Field|Error|PickList)|mutationObserver|useMutation/;
const records = /src\/ui\/(CodeText|useCodeNames)/;
/** What the record of a project shares with tables of others. */
const record =
  /src\/ui\/DataTable|src\/features\/(organisation\/(useMembers|membersByCode)|project\/(ProjectFacts|ProjectCountries|ProjectProposals|formatShare|formatMeasure|formatPeriod|indicatorRows))/;
/** What the pages of the workspace share; and those of publication, reports and history, which lead to each other. */
const work =
  /src\/features\/(publication\/(Inbox(Register|Types)|HolderName|WaitingTasks)|project\/(PublicationBadge|ReviewNote|storeProject|isOutdated|OutdatedNote|DraftActions|ProjectText|ProjectLinks|ProjectNavigation|Work))/;
const steps =
  /src\/features\/(publication\/|result\/|history\/(?!Event|event))|src\/features\/project\/(ConfirmDialog|DecisionForm|Finding(Help|Text)|TextsByLanguage|useKept|faultAt)/;
/** Few files rather than fine ones: each further request costs a round trip on a poor line. */
const groups = [
  { name: "core", priority: 4, test: (id: string) => frame.test(id) || shell.test(id) },
  { name: "addresses", priority: 4, test: addresses },
  { name: "live", priority: 3, test: (id: string) => live.test(id) || shared.test(id) },
  { name: "forms", priority: 2, test: forms },
  { name: "records", priority: 2, test: records },
  { name: "record", priority: 2, test: record },
  { name: "work", priority: 1, test: work, includeDependenciesRecursively: false },
  { name: "steps", priority: 0, test: steps, includeDependenciesRecursively: false },
  { name: "calls", priority: 0, test: calls, minShareCount: 2 },
];

/** The style sheet of the core stands inside every page: no part of the script may wait for it as a file. */
const inlinedSheet: Plugin = {
  name: "cooperation-hub-inlined-sheet",
  generateBundle: {
    order: "pre",
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === "chunk" && chunk.name === "core") {
          chunk.viteMetadata?.importedCss.clear();
        }
      }
    },
  },
};

const api = process.env.API_URL ?? "http://127.0.0.1:8080";

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), lingui({ failOnCompileError: true }), seed(), inlinedSheet],
  publicDir: isSsrBuild ? false : "public",
  build: {
    target: ["chrome87", "edge88", "firefox90", "safari15"],
    manifest: !isSsrBuild,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: isSsrBuild
      ? {}
      : {
          // the generator exports parts of the client that nothing here takes
          treeshake: { moduleSideEffects: [{ test: /src\/api\/core\//, sideEffects: false }] },
          input: ["index.html", "silent.html"],
          output: {
            codeSplitting: { groups },
            chunkFileNames: "assets/[name]-[hash:7].js",
            assetFileNames: "assets/[name]-[hash:7][extname]",
          },
        },
  },
  resolve: {
    alias: { "use-sync-external-store/shim/with-selector": "use-sync-external-store/with-selector" },
  },
  ssr: { noExternal: true },
  server: { port: 3000, strictPort: true, proxy: { "/api": api, "/openapi": api, "/q/swagger-ui": api } },
  test: { environment: "node", include: ["src/**/*.test.{ts,tsx}"] },
}));
