import "../styles/all.css";
import { setupI18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { loadCatalogue } from "../ui/catalogues";
import { languageOfPath } from "../ui/languageOfPath";
import { localeOf } from "../ui/languages";
import { focusOnArrival } from "./arrival";
import { createAppRouter } from "./createAppRouter";
import { closeMenus } from "./menus";
import { readSeeds, readTitles } from "./seeds";
import { reloadOnceWhenStale } from "./staleChunks";

const language = languageOfPath(window.location.pathname);
const i18n = setupI18n();
const router = createAppRouter({ language, i18n, seeds: readSeeds(), titles: readTitles() });
const container = document.getElementById("root");

reloadOnceWhenStale();
document.documentElement.lang = language.tag;
document.documentElement.dir = language.dir;
document.documentElement.classList.add("js");

/** The prerendered page stays until everything that the same page needs is here: the change cannot be seen. */
async function start(): Promise<void> {
  await Promise.all([loadCatalogue(i18n, "public", language.code), router.load()]);
  i18n.activate(language.code, localeOf(language));
  for (const element of document.head.querySelectorAll("title, meta[name=description]")) {
    element.remove();
  }
  if (container !== null) {
    createRoot(container).render(
      <I18nProvider i18n={i18n}>
        <RouterProvider router={router} />
      </I18nProvider>,
    );
  }
}

focusOnArrival(router);
closeMenus(router);

void start();
