/** A run of words that both texts have, or only one of them. */
export type Run = { kind: "KEPT" | "REMOVED" | "ADDED"; text: string };

/** Longer texts than this many pairs of words are not compared word by word: it would hold the page up. */
const most = 4_000_000;

/** Words with the space around them kept apart; a Han character is a word. */
function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu) ?? [];
}

/** Lengths of the longest common run of words of what is left of both texts, from each pair of places on. */
function common(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      table[here] =
        before[i] === after[j]
          ? (table[here + width + 1] ?? 0) + 1
          : Math.max(table[here + width] ?? 0, table[here + 1] ?? 0);
    }
  }
  return table;
}

/** How a text became another, word by word: what stayed, what went, what came, in the order of reading. */
export function wordChanges(before: string, after: string): Run[] {
  const runs: Run[] = [];
  const add = (kind: Run["kind"], text: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) {
      last.text += text;
    } else if (text !== "") {
      runs.push({ kind, text });
    }
  };
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > most) {
    add("REMOVED", before);
    add("ADDED", after);
    return runs;
  }
  const table = common(old, now);
  const width = now.length + 1;
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [one, two] = [old[i] ?? "", now[j] ?? ""];
    const here = i * width + j;
    if (i < old.length && j < now.length && one === two) {
      add("KEPT", one);
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && (table[here + width] ?? 0) >= (table[here + 1] ?? 0))) {
      add("REMOVED", one);
      i += 1;
    } else {
      add("ADDED", two);
      j += 1;
    }
  }
  return runs;
}
