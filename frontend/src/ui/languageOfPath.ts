import { type Language, languageOf, languages } from "./languages";

/** The language that an address names in its first segment. */
export function languageOfPath(path: string): Language {
  return languageOf(path.split("/")[1]);
}

/** The same address in another language, query included. */
export function inLanguage(path: string, search: string, to: Language): string {
  const segments = path.split("/");
  const first = segments[1] ?? "";
  const rest = languages.some((language) => language.code === first) ? segments.slice(2) : segments.slice(1);
  const tail = rest.filter((segment) => segment !== "").join("/");
  return `/${to.code}${tail === "" ? "" : `/${tail}`}${search}`;
}
