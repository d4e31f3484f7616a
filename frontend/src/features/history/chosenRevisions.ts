import type { RevisionSummary } from "../../api/types.gen";

export type ChosenRevisions = { from: number; to: number };

/**
 * Which two revisions are compared: those that the address names, the earlier one first; else the newest with the
 * published one before it, or with its neighbour. Null while there is nothing to compare.
 */
export function chosenRevisions(
  revisions: readonly Pick<RevisionSummary, "revision" | "published">[],
  from?: string,
  to?: string,
): ChosenRevisions | null {
  const known = revisions.map(({ revision }) => revision).sort((a, b) => b - a);
  const named = (asked: string | undefined) => known.find((one) => String(one) === asked);
  const [newest, neighbour] = known;
  if (newest === undefined || neighbour === undefined) {
    return null;
  }
  const published = revisions.find((one) => one.published)?.revision;
  const usual = published === undefined || published === newest ? neighbour : published;
  const [one, two] = [named(from) ?? usual, named(to) ?? newest];
  return one === two ? { from: usual, to: newest } : { from: Math.min(one, two), to: Math.max(one, two) };
}
