import { languageOfField } from "./editorSearch";
import { FieldPlace } from "./FieldPlace";
import { LanguageName } from "./LanguageName";
import { needsPlace } from "./needsPlace";

/** Which of several fields a finding speaks of, before what it says; nothing where its words name the field. */
export function FindingPlace({ field }: { field: string }) {
  return needsPlace(field) ? (
    <>
      <FieldPlace field={field} /> <LanguageName tag={languageOfField(field) ?? null} />
      {" · "}
    </>
  ) : null;
}
