import { languageOfField } from "./editorSearch";

/** Whether what is said of a field cannot tell which one is meant: there is one in each language, or in each row. */
export function needsPlace(field: string): boolean {
  return languageOfField(field) !== undefined || /\.\d+(\.|$)/.test(field);
}
