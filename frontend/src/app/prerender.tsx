import { setupI18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { prerender } from "react-dom/static";
import { loadCatalogue } from "../ui/catalogues";
import { languageOf, languages, localeOf } from "../ui/languages";
import { createAppRouter } from "./createAppRouter";
import { type PrerenderedPage, pages } from "./prerenderedPages";

/** Renders one address of one language to HTML, as a reader without a session sees it before any answer of the API. */
export async function renderPage(code: string, page: PrerenderedPage): Promise<string> {
  const language = languageOf(code);
  const i18n = setupI18n();
  await loadCatalogue(i18n, "public", language.code);
  i18n.activate(language.code, localeOf(language));
  const history = createMemoryHistory({ initialEntries: [`/${code}${page.path === "" ? "/" : page.path}`] });
  const router = createAppRouter({ language, i18n, seeds: page.seeds, titles: page.titles }, history);
  await router.load();
  const element = (
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router} />
    </I18nProvider>
  );
  const failures: unknown[] = [];
  const { prelude } = await prerender(element, {
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
    onError: (error) => {
      failures.push(error);
    },
  });
  if (failures.length > 0) {
    throw new Error(`/${code}${page.path} cannot be rendered`, { cause: failures[0] });
  }
  const html = await new Response(prelude).text();
  if (!html.includes("<h1") && !html.includes("skeleton")) {
    throw new Error(`/${code}${page.path} is empty`);
  }
  return html;
}

/** Addresses with a variable part that no file stands for: the server answers them with the page of a shell. */
export function openPatterns(): string[] {
  const router = createAppRouter(
    { language: languageOf("en"), i18n: setupI18n(), seeds: [], titles: [] },
    createMemoryHistory(),
  );
  return Object.keys(router.routesByPath).filter(
    (path) => path.includes("$") || /^\/(w|signin)\b/.test(path),
  );
}

/** All that stands as files, for the script that writes them. */
export const prerendered = { languages, pages };
