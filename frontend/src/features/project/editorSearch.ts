import { languages } from "../../ui/languages";
import { oneOf } from "../../ui/search";
import { lastStep } from "./lastStep";

/** What the address of the editor says beside the section: the language in which texts are written. */
export type EditorSearch = { text?: string };

export function readEditorSearch(search: Record<string, unknown>): EditorSearch {
  const asked = oneOf(search.text);
  return { text: languages.find(({ tag }) => tag === asked)?.tag };
}

/** The language that a field is written in, where its path ends with one. */
export function languageOfField(field: string): string | undefined {
  const last = lastStep(field);
  return languages.find(({ tag }) => tag === last)?.tag;
}
