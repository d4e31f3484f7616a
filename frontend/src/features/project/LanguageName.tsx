import { languages } from "../../ui/languages";

/** The language of a text by its own name, behind the name of the field; nothing for what is no text. */
export function LanguageName({ tag }: { tag: string | null }) {
  return tag === null ? null : (
    <>
      {" · "}
      <bdi lang={tag}>{languages.find((one) => one.tag === tag)?.name ?? tag}</bdi>
    </>
  );
}
