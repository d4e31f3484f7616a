import { T } from "../../ui/T";

/** A name that the API gave in the words of the page; one that is new there as it came. */
export function KnownWord({ words, word }: { words: Readonly<Record<string, string>>; word: string }) {
  const id = words[word];
  return id === undefined ? <bdi>{word}</bdi> : <T id={id} />;
}
