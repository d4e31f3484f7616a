import type { I18n, Messages } from "@lingui/core";
import type { LanguageCode } from "./languages";

export type Catalogue = { messages: Messages };

const files = import.meta.glob<Catalogue>([
  "../locales/*/*.po",
  "!../locales/*/{workspace,editor,workflow,money,webhook,source,imports,data,guide,directory,admission,membership,invite,profile,audit,personal}.po",
]);

/** Ids whose words come from English because the page's language has none yet. */
const borrowed = new Set<string>();

/** What the shell says, the plain pages, the registers, projects in lists and alone, the workspace, its editor, the way to publication, the trace, exchange rates, the state of the data, webhooks, source systems, imports, ways to take the data, guides, API clients, the audit log, people, invitations, the profile of an organisation, admission, personal data. */
export type CataloguePart =
  | "public"
  | "pages"
  | "register"
  | "project"
  | "record"
  | "workspace"
  | "editor"
  | "workflow"
  | "trace"
  | "money"
  | "status"
  | "webhook"
  | "directory"
  | "audit"
  | "membership"
  | "invite"
  | "profile"
  | "admission"
  | "personal"
  | "source"
  | "imports"
  | "data"
  | "guide";

async function read(part: CataloguePart, language: LanguageCode): Promise<Messages> {
  const name = `../locales/${language}/${part}.po`;
  const file = files[name] ?? (await import("./workspaceCatalogues")).files[name];
  return file === undefined ? {} : (await file()).messages;
}

/** Languages whose catalogue may have gaps; English is fetched beside them. Checked by scripts/check-catalogues. */
const incomplete: Partial<Record<CataloguePart, readonly LanguageCode[]>> = {};

/** Loads one part of the catalogue; gaps are filled from English and remembered as borrowed. */
export async function loadCatalogue(i18n: I18n, part: CataloguePart, language: LanguageCode): Promise<void> {
  const [own, english] = await Promise.all([
    read(part, language),
    incomplete[part]?.includes(language) ? read(part, "en") : {},
  ]);
  for (const id of Object.keys(english)) {
    if (own[id] === undefined || own[id] === "") {
      borrowed.add(id);
    }
  }
  i18n.load(language, { ...english, ...own });
}

export function isBorrowed(id: string): boolean {
  return borrowed.has(id);
}
